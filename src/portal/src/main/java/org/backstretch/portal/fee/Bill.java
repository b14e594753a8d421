package org.backstretch.portal.fee;

import java.util.List;
import java.util.Optional;
import org.backstretch.portal.line.Qr;
import org.backstretch.portal.registration.Fee;

/** A fee as its runner sees it, with a code to scan where there can be one. */
public record Bill(Fee fee, List<Payable> ways) {

    /** @param qr of what a bank's app reads; empty where it is typed */
    public record Payable(Fee.Way how, Optional<Qr> qr) {}

    public static Bill of(Fee fee) {
        return new Bill(
                fee,
                fee.ways().stream()
                        .map(way ->
                                new Payable(way, Optional.ofNullable(way.code()).map(Qr::of)))
                        .toList());
    }
}
