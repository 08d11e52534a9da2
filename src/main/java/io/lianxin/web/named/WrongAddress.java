package io.lianxin.web.named;

/** An address that asks for what there is not; its message says what would fit. */
final class WrongAddress extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongAddress(String message) {
        super(message);
    }
}
