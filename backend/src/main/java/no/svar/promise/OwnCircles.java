package no.svar.promise;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.stream.Stream;
import no.svar.access.Customer;
import no.svar.access.Holdings;

/// What is promised to a customer, and to whoever holds a metering point on the day in question.
@Singleton
class OwnCircles implements Audience {

    @Override
    public Collection<Circle> of(Customer customer, Holdings holdings) {
        return Stream.concat(
                        Stream.of(new Circle(Circle.ofCustomer(customer.id()), null, null)),
                        holdings.held().stream()
                                .flatMap(held ->
                                        Stream.ofNullable(held.meteringPoint())
                                                .map(point ->
                                                        new Circle(
                                                                Circle.ofPoint(point),
                                                                held.from(),
                                                                held.to()))))
                .toList();
    }
}
