package dev.guicheng.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guicheng.callback.Apportionment.Stratum;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries out one plan. Used once, by one thread. */
final class Draw {
  /** A member and the first digits of its ticket, which nearly always decide its place. */
  private record Entry(Candidate member, long leading) {}

  private static final String NO_STRATUM = "";

  private final SamplePlan plan;
  private final Tickets tickets;
  private final Set<String> certain;
  private final int members;

  Draw(SamplePlan plan) {
    this.plan = plan;
    this.tickets = new Tickets(plan.seed());
    this.certain = new HashSet<>(plan.mustInclude());
    this.members = plan.population().size();
  }

  Sample sample() {
    int minimum = SampleSize.required(plan.rate(), members, plan.rounding());
    Optional<Integer> allowed = plan.maxRate().map(rate -> SampleSize.allowed(rate, members));
    boolean bandInfeasible = allowed.filter(most -> most < minimum).isPresent();
    Optional<Integer> maximum = allowed.map(most -> Math.max(most, minimum));
    int target =
        Math.min(members, SampleSize.required(plan.rate(), members, plan.carry(), plan.rounding()));
    int size = Math.max(certain.size(), Math.min(target, maximum.orElse(target)));
    List<StratumSize> strata = strata(size);

    ImmutableSample.Builder sample =
        ImmutableSample.builder()
            .bandInfeasible(bandInfeasible)
            .maximum(maximum)
            .seedDigest(Tickets.hex(Tickets.sha256().digest(plan.seed().getBytes(UTF_8))))
            .populationDigest(populationDigest())
            .carry(carryOut(size));
    if (isStratified()) {
      sample.addAllStrata(strata);
    }
    take(seatsToDraw(strata), sample);
    return sample.build();
  }

  /** Goes through the members in the order of their tickets and fills the seats. */
  private void take(Map<String, Integer> seats, ImmutableSample.Builder sample) {
    int reserves = plan.reserveCount();
    Optional<String> cutoff = Optional.empty();
    for (Entry entry : inOrder()) {
      String id = entry.member().id();
      if (certain.contains(id)) {
        sample.addSelected(id).putTicket(id, tickets.of(id));
      } else if (seats.merge(stratumOf(entry.member()), -1, Integer::sum) >= 0) {
        String ticket = tickets.of(id);
        cutoff = Optional.of(ticket);
        sample.addSelected(id).putTicket(id, ticket);
      } else if (reserves > 0) {
        reserves--;
        sample.addReserve(id).putTicket(id, tickets.of(id));
      }
    }
    sample.cutoffTicket(cutoff);
  }

  private Entry[] inOrder() {
    Entry[] entries = new Entry[members];
    int next = 0;
    for (Candidate member : plan.population()) {
      entries[next++] = new Entry(member, tickets.leading(member.id()));
    }
    Arrays.sort(entries, this::compare);
    return entries;
  }

  private int compare(Entry first, Entry second) {
    if (first.leading() != second.leading()) {
      return Long.compare(first.leading(), second.leading());
    }
    int byTicket = tickets.of(first.member().id()).compareTo(tickets.of(second.member().id()));
    return byTicket == 0 ? CodePoints.compare(first.member().id(), second.member().id()) : byTicket;
  }

  /** The sizes of the strata; without strata, the whole population is one. */
  private List<StratumSize> strata(int size) {
    Map<String, int[]> counts = new HashMap<>();
    for (Candidate member : plan.population()) {
      int[] count = counts.computeIfAbsent(stratumOf(member), stratum -> new int[2]);
      count[0]++;
      count[1] += certain.contains(member.id()) ? 1 : 0;
    }
    List<Stratum> strata = new ArrayList<>();
    counts.forEach((id, count) -> strata.add(new Stratum(id, count[0], count[1])));
    return Apportionment.of(size, strata);
  }

  /** By stratum, how many are drawn besides the certain members. */
  private Map<String, Integer> seatsToDraw(List<StratumSize> strata) {
    Map<String, Integer> seats = new HashMap<>();
    strata.forEach(stratum -> seats.put(stratum.stratum(), stratum.size()));
    for (Candidate member : plan.population()) {
      if (certain.contains(member.id())) {
        seats.merge(stratumOf(member), -1, Integer::sum);
      }
    }
    return seats;
  }

  private boolean isStratified() {
    return members > 0 && plan.population().get(0).stratum().isPresent();
  }

  private static String stratumOf(Candidate member) {
    return member.stratum().orElse(NO_STRATUM);
  }

  private String populationDigest() {
    String[] ids = plan.population().stream().map(Candidate::id).toArray(String[]::new);
    Arrays.sort(ids, CodePoints::compare);
    MessageDigest digest = Tickets.sha256();
    for (int position = 0; position < ids.length; position++) {
      if (position > 0) {
        digest.update((byte) '\n');
      }
      digest.update(ids[position].getBytes(UTF_8));
    }
    return Tickets.hex(digest.digest());
  }

  private Carry carryOut(int size) {
    return Carry.builder()
        .populationTotal(plan.carry().map(Carry::populationTotal).orElse(0) + members)
        .selectedTotal(plan.carry().map(Carry::selectedTotal).orElse(0) + size)
        .build();
  }
}
