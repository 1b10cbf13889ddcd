#!/usr/bin/env python3
"""Draws a sample again, independently of Guicheng, so that anyone can verify a published draw.

    python3 verify-sample.py SEED COUNT [FILE]             prints the drawn ids, one per line
    python3 verify-sample.py --proof SEED COUNT [FILE]     prints digests and tickets as well

FILE, or standard input, holds the ids of the population, one per line, in UTF-8 and in any order.
COUNT is how many are drawn. For a draw with strata or with members that must be included, run it
once per stratum with that stratum's size, the certain members left out of the file and the count.

The method is Rivest's consistent sampling without replacement (arXiv:1808.10016): an id's ticket is
"0." and the decimal digits of a SHA-256, last digit first; the smallest tickets are drawn.
"""
import hashlib
import sys


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def ticket(seed, member):
    number = int(sha256(sha256(seed) + member), 16)
    return "0." + str(number).zfill(64)[::-1]


def draw(seed, count, population):
    return sorted((ticket(seed, member), member) for member in population)[:count]


def main(arguments):
    proof = arguments[:1] == ["--proof"]
    if proof:
        arguments = arguments[1:]
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    seed, count = arguments[0], int(arguments[1])
    source = open(arguments[2], "rb") if len(arguments) == 3 else sys.stdin.buffer
    population = source.read().decode("utf-8-sig").removesuffix("\n").split("\n")
    population = [member.removesuffix("\r") for member in population if member.strip()]
    if len(set(population)) < len(population):
        sys.exit("an id is listed twice")
    if not 0 <= count <= len(population):
        sys.exit(f"{count} cannot be drawn from {len(population)}")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    drawn = draw(seed, count, population)
    if proof:
        print("seedDigest", sha256(seed))
        print("populationDigest", sha256("\n".join(sorted(population))))
        print("cutoffTicket", drawn[-1][0] if drawn else "none")
    for number, member in drawn:
        print(f"{number} {member}" if proof else member)


if __name__ == "__main__":
    main(sys.argv[1:])
