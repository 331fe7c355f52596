package no.svar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

    @Test
    void leavesThePlaceBehindThatAPhoneWroteDown() {
        var sent = Photos.jpegFromPhone(400, 300, 1);
        assertThat(Photos.ascii(sent)).contains(Photos.SECRET, "Exif");
        var kept = Picture.drawnAnew(sent);
        assertThat(Photos.ascii(kept.jpeg())).doesNotContain(Photos.SECRET).doesNotContain("Exif");
        assertThat(kept.width()).isEqualTo(400);
    }

    @Test
    void leavesAPngsTextsBehind() {
        var kept = Picture.drawnAnew(Photos.pngWithText());
        assertThat(Photos.ascii(kept.jpeg())).doesNotContain(Photos.SECRET);
        assertThat(PictureFormat.of(kept.jpeg())).isEqualTo(PictureFormat.JPEG);
    }

    @Test
    void leavesBehindWhatElseAFileIs() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        var sent = Photos.joined(Photos.picture("jpeg", 50, 50), page);
        assertThat(Photos.ascii(Picture.drawnAnew(sent).jpeg())).doesNotContain("script");
    }

    /// Red lies on the left of what was taken; where it lies upright depends on how the phone was held.
    @ParameterizedTest
    @CsvSource({"1, LEFT", "2, RIGHT", "3, RIGHT", "4, LEFT", "5, TOP", "6, TOP", "7, BOTTOM", "8, BOTTOM"})
    void turnsItUpright(int orientation, String side) {
        var kept = Picture.drawnAnew(Photos.jpegFromPhone(80, 40, orientation));
        var picture = read(kept.jpeg());
        var isOnItsSide = orientation >= 5;
        assertThat(kept.width()).isEqualTo(isOnItsSide ? 40 : 80).isEqualTo(picture.getWidth());
        assertThat(isRed(picture, 8, picture.getHeight() / 2 + 2 - (isOnItsSide ? 20 : 0)))
                .isEqualTo(side.equals("LEFT") || side.equals("TOP"));
        assertThat(isRed(picture, picture.getWidth() - 8, picture.getHeight() - 8))
                .isEqualTo(side.equals("RIGHT") || side.equals("BOTTOM"));
    }

    @Test
    void makesLargePicturesSmall() {
        var kept = Picture.drawnAnew(Photos.picture("jpeg", 5_000, 2_500));
        assertThat(kept.width()).isEqualTo(2_000);
        assertThat(kept.height()).isEqualTo(1_000);
    }

    @Test
    void refusesABombBeforeAPixelIsDecoded() {
        assertThatThrownBy(() -> Picture.drawnAnew(Photos.bomb(50_000, 50_000)))
                .isInstanceOfSatisfying(
                        PictureRefused.class,
                        refused -> assertThat(refused.detail().en()).contains("40 million"));
        assertThatThrownBy(() -> Picture.drawnAnew(Photos.bomb(Integer.MAX_VALUE, 1)))
                .isInstanceOf(PictureRefused.class);
    }

    @Test
    void saysWhatToDoWithAHeicPicture() {
        assertThatThrownBy(() -> Picture.drawnAnew(Photos.heic()))
                .isInstanceOfSatisfying(
                        PictureFormatRefused.class,
                        refused -> assertThat(refused.detail().en()).contains("Most Compatible"));
    }

    @ParameterizedTest
    @CsvSource({"jpeg, 0.5", "jpeg, 0.99", "png, 0.5", "png, 0.98"})
    void refusesWhatIsCutOff(String format, double share) {
        var whole = Photos.picture(format, 300, 200);
        var cut = Photos.part(whole, 0, (int) (whole.length * share));
        assertThatThrownBy(() -> Picture.drawnAnew(cut)).isInstanceOf(PictureRefused.class);
    }

    @Test
    void refusesWhatIsNoPicture() {
        for (var text : new String[] {"", "GIF89a", "<svg/>", "%PDF-1.7", "\u00ff\u00d8\u00ff"}) {
            assertThatThrownBy(() -> Picture.drawnAnew(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(PictureRefused.class);
        }
    }

    @Property(tries = 300)
    void isDrawnOrRefusedWhateverIsChanged(
            @ForAll @IntRange(max = 5_000) int place, @ForAll byte other, @ForAll boolean isPng) {
        var bytes = isPng ? Photos.pngWithText() : Photos.jpegFromPhone(60, 40, 6);
        bytes[place % bytes.length] = other;
        try {
            assertThat(read(Picture.drawnAnew(bytes).jpeg())).isNotNull();
        } catch (Problem refused) {
            assertThat(refused.slug()).isIn("photo-refused", "unsupported-media-type");
        }
    }

    private static BufferedImage read(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 180 && colour.getGreen() < 100;
    }
}
