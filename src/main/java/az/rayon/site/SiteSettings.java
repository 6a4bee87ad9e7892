package az.rayon.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the site is known from outside.
///
/// @param url the address by which readers reach the site, as `https://samux.example.az`: it stands in papers, QR codes
///     and letters; empty: the address and port at which pages are served
@ConfigurationProperties("rayon.site")
record SiteSettings(@DefaultValue("") String url) {}
