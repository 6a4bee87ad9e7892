package az.rayon.services.forms.definition;

import java.time.LocalDate;
import java.util.List;

/// What a formula sees: the answers by name, the things of a group, and which day it is.
interface Scope {

  Value value(String name);

  /// The values of one question over all things of a group.
  List<Value> values(String group, String field);

  /// How many things of a group, or files of a question, there are.
  int count(String name);

  LocalDate today();
}
