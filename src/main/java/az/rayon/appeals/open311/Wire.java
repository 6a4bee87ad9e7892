package az.rayon.appeals.open311;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes over the wire, field by field as the specification names them (in snake_case). What is null is an empty
/// element in XML.
final class Wire {

  private Wire() {}

  record Discovery(String changeset, String contact, String keyService, List<Endpoint> endpoints) {}

  record Endpoint(String specification, String url, String changeset, String type, List<String> formats) {}

  record Offer(String serviceCode, String serviceName, String description, boolean metadata, String type,
      String keywords, String group) {}

  record Definition(String serviceCode, List<Attribute> attributes) {}

  record Attribute(boolean variable, String code, String datatype, boolean required, String datatypeDescription,
      int order, String description, @JsonInclude(Include.NON_NULL) @Nullable List<Value> values) {}

  record Value(String key, String name) {}

  record Made(String serviceRequestId, String serviceNotice, @Nullable String accountId) {}

  record Token(String serviceRequestId, String token) {}

  record Request(String serviceRequestId, String status, String statusNotes, String serviceName, String serviceCode,
      @Nullable String description, String agencyResponsible, @Nullable String serviceNotice, String requestedDatetime,
      String updatedDatetime, String expectedDatetime, @Nullable String address, @Nullable String addressId,
      @Nullable String zipcode, @Nullable BigDecimal lat, @JsonProperty("long") @Nullable BigDecimal longitude,
      @Nullable String mediaUrl, @JsonInclude(Include.NON_NULL) @Nullable List<Filled> attributes,
      @JsonInclude(Include.NON_NULL) @Nullable Extended extendedAttributes,
      @JsonInclude(Include.NON_NULL) @Nullable List<Note> notes) {}

  /// An attribute of the definition as it was filled in.
  record Filled(String label, String name, String value, String code) {}

  record Extended(String channel, String state, @Nullable String result, @Nullable String ground, int termWorkingDays,
      boolean expectedProvisional, boolean invented, boolean test) {}

  record Note(String datetime, String description, String type) {}

  record Update(String updateId, String serviceRequestId, String status, String updatedDatetime, String description,
      @Nullable String mediaUrl, String externalStatusCode) {}

  record Added(String updateId, @Nullable String accountId) {}

  record Mistake(int code, String description) {}
}
