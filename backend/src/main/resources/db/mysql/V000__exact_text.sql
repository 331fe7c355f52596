-- Identity is exact: with the server's default collation 'ø' would equal 'o'.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
