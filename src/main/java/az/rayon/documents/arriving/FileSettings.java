package az.rayon.documents.arriving;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What a kept file must keep to.
///
/// @param limit the longest file that is accepted
/// @param together the longest form, with all of its files
/// @param scanner where clamd listens, as `host:port` or the path of its socket; empty: files are not scanned, and the
///     screen of the administrator says so
@ConfigurationProperties("rayon.files")
public record FileSettings(@DefaultValue("25MB") DataSize limit, @DefaultValue("100MB") DataSize together,
    @DefaultValue("") String scanner) {}
