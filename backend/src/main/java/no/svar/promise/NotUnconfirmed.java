package no.svar.promise;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// What the customer told of was confirmed or refused before.
final class NotUnconfirmed extends Problem {

    NotUnconfirmed() {
        super(
                Kind.CONFLICT,
                "promise-settled",
                new Text(
                        "Om dette ble lovet, er avgjort allerede",
                        "Om dette vart lova, er avgjort allereie",
                        "Om det här lovades är redan avgjort",
                        "Whether that was promised has been settled already"));
    }
}
