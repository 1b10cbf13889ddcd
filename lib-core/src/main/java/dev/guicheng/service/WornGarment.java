package dev.guicheng.service;

import java.util.Optional;

/**
 * A garment of the table of garments, seen on somebody on duty.
 *
 * @param clause the clause about it
 * @param garment the garment
 * @param sex the sex it is forbidden to; empty for everybody
 * @param unless what excuses it; empty if nothing does
 * @param forbidden whether this person may not wear it here; empty while the sex is not known that
 *     it depends on
 */
public record WornGarment(
    String clause,
    Garment garment,
    Optional<Sex> sex,
    Optional<GarmentExcuse> unless,
    Optional<Boolean> forbidden) {}
