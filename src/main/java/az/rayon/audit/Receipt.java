package az.rayon.audit;

/// A proof for a person to keep: what was done and when, its place in the tree, and the signed tree. Can be checked
/// without us, by `bin/check-receipt` or by anyone who reads the C2SP specifications.
public record Receipt(String fileName, String text) {}
