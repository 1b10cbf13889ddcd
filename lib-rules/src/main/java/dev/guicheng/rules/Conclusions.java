package dev.guicheng.rules;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.guicheng.Finding;
import dev.guicheng.Obligation;
import dev.guicheng.Step;
import dev.guicheng.Suggestion;
import dev.guicheng.Verdict;
import dev.guicheng.manual.Manual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rules concluded about one question. Confined to one thread. */
public final class Conclusions {
  private static final Comparator<String> LEDGER_ORDER =
      comparingInt(Manual::positionOf).thenComparing(comparing(String::toString));

  private final Map<String, List<Judgement>> judgements = new TreeMap<>(LEDGER_ORDER);
  private final Map<String, ConcludedValue> values = new TreeMap<>();
