package az.rayon.opendata.harvest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether other portals are asked for their catalogues, and where they may stand.
///
/// @param connected asks the portals that the data officer has entered, once a day and when told to; otherwise nothing
///     goes out and their catalogues are laid in as files
/// @param local lets a portal stand on this machine or in a private network; leave it off unless one of yours does,
///     because whoever enters an address could otherwise look about in there
@ConfigurationProperties("rayon.harvest")
record HarvestSettings(@DefaultValue("false") boolean connected, @DefaultValue("false") boolean local) {}
