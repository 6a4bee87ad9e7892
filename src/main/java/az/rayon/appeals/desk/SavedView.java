package az.rayon.appeals.desk;

import java.util.UUID;

/// A list of the desk that an official comes back to: its title, and what is asked for, as it stands behind the
/// question mark of the address.
record SavedView(UUID id, String title, String query) {}
