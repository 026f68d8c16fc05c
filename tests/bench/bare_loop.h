#pragma once

/* What the database itself can do: the rows that intake wrote, written once more by a loop in C over prepared
   statements, with nothing around it. The denominator of "how much of the store's speed does Selaras leave". */

#ifdef __cplusplus
extern "C" {
#endif

struct sqlite3;

struct bare_outcome {
    int orders;
    int rows; /* inserted or updated */
    double wall_seconds;
    double cpu_seconds;
    char error[256]; /* empty: it went well */
};

/* `source` is an inventory that intake has filled, `target` a copy of it from before. Reads every order received since
   audit entry `after_seq` from the one into memory and then, timed, writes its rows into the other: order by order, in
   the order they were received, a commit every `per_commit` orders. Both are keyed and have the pragmas of the house.
 */
struct bare_outcome bare_loop(struct sqlite3 *source, struct sqlite3 *target, long long after_seq, int per_commit);

#ifdef __cplusplus
}
#endif
