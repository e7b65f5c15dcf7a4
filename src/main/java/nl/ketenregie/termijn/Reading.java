package nl.ketenregie.termijn;

/**
 * How the law is read where it leaves room (ADR 8). The platform works with the reading that ends a term first, and
 * warns with the one that ends it last: a resident who holds a body to the first, and puts it in default after the last,
 * is never too late and never too early.
 */
enum Reading {
    /** By the letter: "tot de dag waarop" leaves that day out, and a deferral makes one long term. */
    SHORTEST,
    /** The day of repair stands still too, and a deferral is a term of its own that starts after a moved last day. */
    LONGEST
}
