/// What is new in open data, for feed readers: at the addresses that CKAN has, and of each dataset by itself.
@NullMarked
package az.rayon.opendata.feeds;

import org.jspecify.annotations.NullMarked;
