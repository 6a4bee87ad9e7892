package az.rayon.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who carries the post.
///
/// @param rounds whether this node sends letters and messages; of several nodes one has to
@ConfigurationProperties("rayon.post")
record PostSettings(@DefaultValue("true") boolean rounds) {}
