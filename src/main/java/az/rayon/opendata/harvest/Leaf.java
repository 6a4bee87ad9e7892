package az.rayon.opendata.harvest;

import java.util.List;

/// One page of a catalogue: what stands on it, how much there is in all, and the address of the page after it, or "".
record Leaf(List<Found> found, int told, String next) {}
