package no.svar.edge;

import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteMatch;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where in a request something is: `#query/limit`, `#path/number`, `#header/Idempotency-Key`,
/// `/lines/3/kind`.
final class Pointers {

    private Pointers() {}

    /// The place that a controller's argument is bound from.
    static String of(Argument<?> argument, HttpRequest<?> request) {
        var name = argument.getName();
        if (is(argument, Body.class)) {
            return argument.getAnnotationMetadata().stringValue(Body.class).map(Pointers::step).orElse("");
        }
        if (is(argument, Header.class)) {
            return "#header/"
                    + argument.getAnnotationMetadata()
                            .stringValue(Header.class)
                            .orElseGet(() -> headerName(name));
        }
        if (is(argument, PathVariable.class)) {
            return "#path/" + argument.getAnnotationMetadata().stringValue(PathVariable.class).orElse(name);
        }
        if (is(argument, QueryValue.class)) {
            return "#query/" + argument.getAnnotationMetadata().stringValue(QueryValue.class).orElse(name);
        }
        var route = AskedRoute.of(request);
        if (route != null && route.getVariableValues().containsKey(name)) {
            return "#path/" + name;
        }
        return request.getMethod().permitsRequestBody() ? step(name) : "#query/" + name;
    }

    /// The place of a broken constraint; its path starts with the controller's method and argument.
    static String of(Path path, HttpRequest<?> request) {
        var pointer = new StringBuilder();
        Argument<?> argument = null;
        for (var node : path) {
            switch (node.getKind()) {
                case PARAMETER -> {
                    argument = argument(node.getName(), AskedRoute.of(request));
                    if (argument != null && !is(argument, RequestBean.class)) {
                        pointer.append(of(argument, request));
                    }
                }
                case PROPERTY, CONTAINER_ELEMENT -> {
                    if (node.isInIterable() && node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    } else if (node.isInIterable() && node.getKey() != null) {
                        pointer.append(step(node.getKey().toString()));
                    }
                    if (node.getKind() == ElementKind.PROPERTY) {
                        var first = pointer.isEmpty() && argument != null && is(argument, RequestBean.class);
                        pointer.append(first ? "#query/" + node.getName() : step(node.getName()));
                    }
                }
                default -> {}
            }
        }
        return pointer.toString();
    }

    /// The place of a value in a JSON body that could not be read into its type.
    static String of(SerdeException failure) {
        var pointer = new StringBuilder();
        // The innermost place comes first.
        for (var place : failure.getPath().reversed()) {
            switch (place) {
                case PropertyReferencePath property -> pointer.append(step(property.property().getName()));
                case CollectionItemReferencePath item -> pointer.append('/').append(item.index());
                case MapItemReferencePath entry -> pointer.append(step(entry.key()));
                default -> {}
            }
        }
        return pointer.toString();
    }

    private static @Nullable Argument<?> argument(String name, @Nullable RouteMatch<?> route) {
        if (!(route instanceof MethodBasedRouteMatch<?, ?> method)) {
            return null;
        }
        return Arrays.stream(method.getArguments())
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean is(
            AnnotationMetadataProvider argument, Class<? extends java.lang.annotation.Annotation> source) {
        return argument.getAnnotationMetadata().hasAnnotation(source);
    }

    private static String headerName(String name) {
        return NameUtils.hyphenate(name);
    }

    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
