#define _POSIX_C_SOURCE 199309L

#include "bare_loop.h"

#include <sqlcipher/sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* One kind of row: which ones an order brought (first column the order, then what the write binds), and the write. What
   intake updates (stock, tally, published) is updated here too, once for every time it has to change. */
struct kind {
    const char *read;
    const char *write;
    sqlite3_stmt *reading, *writing;
    int has_row;
};

#define NEW_ORDERS "(SELECT order_id FROM audit WHERE action = 'order.received' AND seq > ?1)"
#define OF_NEW(table) " FROM " table " WHERE order_id IN " NEW_ORDERS " ORDER BY order_id, rowid"

static struct kind kinds[] = {
    {"SELECT id, id, shop_id, external_id, number, state, money, hold, channel_state, version, digest, channel_holds_stock, "
     "currency, goods_minor, shipping_minor, discount_minor, total_minor, pieces, contents, placed_at, paid_at, ship_by, "
     "courier, tracking_number, buyer_name, buyer_note, recipient_name, recipient_phone, street, district, city, province, "
     "postcode, country, recipient_email, received_at FROM orders WHERE id IN " NEW_ORDERS " ORDER BY id",
        "INSERT INTO orders (id, shop_id, external_id, number, state, money, hold, channel_state, version, digest, "
        "channel_holds_stock, currency, goods_minor, shipping_minor, discount_minor, total_minor, pieces, contents, placed_at, "
        "paid_at, ship_by, courier, tracking_number, buyer_name, buyer_note, recipient_name, recipient_phone, street, district, "
        "city, province, postcode, country, recipient_email, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        0, 0, 0},
    {"SELECT id, pieces, total_minor, shop_id, state FROM orders WHERE id IN " NEW_ORDERS " ORDER BY id",
        "UPDATE order_tally SET orders = orders + 1, pieces = pieces + ?, total_minor = total_minor + ? "
        "WHERE shop_id = ? AND state = ?",
        0, 0, 0},
    {"SELECT order_id, term, order_id" OF_NEW("order_term"), "INSERT INTO order_term (term, order_id) VALUES (?, ?)", 0,
        0, 0},
    {"SELECT order_id, id, order_id, position, external_line_id, item_id, variation_id, seller_sku, title, sku_id, quantity, "
     "unit_minor, total_minor" OF_NEW("order_line"),
        "INSERT INTO order_line (id, order_id, position, external_line_id, item_id, variation_id, seller_sku, title, sku_id, "
        "quantity, unit_minor, total_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        0, 0, 0},
    {"SELECT l.order_id, l.quantity, o.shop_id, l.item_id, l.variation_id FROM order_line l JOIN orders o ON o.id = l.order_id "
     "WHERE o.channel_holds_stock = 1 AND l.order_id IN " NEW_ORDERS " ORDER BY l.order_id, l.id",
        "UPDATE listing SET published = published - ? WHERE shop_id = ? AND item_id = ? AND variation_id = ?", 0, 0, 0},
    {"SELECT order_id, id, order_id, line_id, sku_id, warehouse_id, held, waiting, expires_at, created_at, why, state" OF_NEW(
         "reservation"),
        "INSERT INTO reservation (id, order_id, line_id, sku_id, warehouse_id, held, waiting, expires_at, created_at, why, state) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        0, 0, 0},
    {"SELECT order_id, held, sku_id, warehouse_id FROM reservation WHERE held > 0 AND order_id IN " NEW_ORDERS
     " ORDER BY order_id, id",
        "UPDATE stock SET reserved = reserved + ? WHERE sku_id = ? AND warehouse_id = ?", 0, 0, 0},
    {"SELECT order_id, id, kind, shop_id, subject_id, order_id, state, priority, run_at, payload, created_at" OF_NEW(
         "job"),
        "INSERT INTO job (id, kind, shop_id, subject_id, order_id, state, priority, run_at, payload, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        0, 0, 0},
    {"SELECT order_id, seq, at, actor, action, order_id, sku_id, delta, subject, detail, hash FROM audit "
     "WHERE seq > ?1 AND order_id IS NOT NULL ORDER BY order_id, seq",
        "INSERT INTO audit (seq, at, actor, action, order_id, sku_id, delta, subject, detail, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        0, 0, 0},
    {"SELECT o.id, i.id, i.shop_id, i.source, i.external_id, i.received_at, i.state, i.error_kind, i.error, i.digest, i.payload "
     "FROM orders o JOIN inbox i ON i.shop_id = o.shop_id AND i.external_id = o.external_id WHERE o.id IN " NEW_ORDERS
     " ORDER BY o.id, i.id",
        "INSERT INTO inbox (id, shop_id, source, external_id, received_at, state, error_kind, error, digest, payload) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        0, 0, 0},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

/* All writes in their order, as the statement and the values it binds. */
struct write {
    int kind; /* -1: the order is complete */
    int count;
    sqlite3_value **values;
};
struct script {
    struct write *writes;
    size_t used, room;
};

static void add(struct script *script, struct write write)
{
    if (script->used == script->room) {
        script->room = script->room ? 2 * script->room : 1024;
        script->writes = realloc(script->writes, script->room * sizeof *script->writes);
        if (!script->writes)
            abort();
    }
    script->writes[script->used++] = write;
}

static void add_row(struct script *script, int kind)
{
    sqlite3_stmt *row = kinds[kind].reading;
    const int count = sqlite3_column_count(row) - 1;
    sqlite3_value **values = malloc((size_t)count * sizeof *values);
    if (!values)
        abort();
    for (int i = 0; i < count; ++i)
        values[i] = sqlite3_value_dup(sqlite3_column_value(row, i + 1));
    add(script, (struct write){kind, count, values});
}

static int prepare(struct sqlite3 *source, struct sqlite3 *target, long long after_seq)
{
    for (int k = 0; k < KINDS; ++k) {
        if (sqlite3_prepare_v2(source, kinds[k].read, -1, &kinds[k].reading, NULL) != SQLITE_OK)
            return 0;
        if (sqlite3_prepare_v2(target, kinds[k].write, -1, &kinds[k].writing, NULL) != SQLITE_OK)
            return 0;
        if (sqlite3_bind_parameter_count(kinds[k].reading) > 0)
            sqlite3_bind_int64(kinds[k].reading, 1, after_seq);
        kinds[k].has_row = sqlite3_step(kinds[k].reading) == SQLITE_ROW;
    }
    return 1;
}

/* Merges what each kind's query tells of one order after the other. */
static struct script read_script(void)
{
    struct script script = {0};
    while (kinds[0].has_row) {
        const sqlite3_int64 order = sqlite3_column_int64(kinds[0].reading, 0);
        for (int k = 0; k < KINDS; ++k) {
            while (kinds[k].has_row && sqlite3_column_int64(kinds[k].reading, 0) == order) {
                add_row(&script, k);
                kinds[k].has_row = sqlite3_step(kinds[k].reading) == SQLITE_ROW;
            }
        }
        add(&script, (struct write){-1, 0, NULL});
    }
    return script;
}

static double seconds_of(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* The bare loop. */
static int run(struct sqlite3 *target, const struct script *script, int per_commit, struct bare_outcome *out)
{
    sqlite3_stmt *begin = NULL, *commit = NULL;
    if (sqlite3_prepare_v2(target, "BEGIN IMMEDIATE", -1, &begin, NULL) != SQLITE_OK
        || sqlite3_prepare_v2(target, "COMMIT", -1, &commit, NULL) != SQLITE_OK)
        return 0;
    const double wall = seconds_of(CLOCK_MONOTONIC), cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    int good = 1, open = 0;
    for (size_t i = 0; good && i < script->used; ++i) {
        const struct write *write = &script->writes[i];
        if (!open) {
            good = sqlite3_step(begin) == SQLITE_DONE;
            sqlite3_reset(begin);
            open = 1;
        }
        if (write->kind < 0) {
            if (++out->orders % per_commit == 0 || i + 1 == script->used) {
                good = sqlite3_step(commit) == SQLITE_DONE;
                sqlite3_reset(commit);
                open = 0;
            }
            continue;
        }
        sqlite3_stmt *writing = kinds[write->kind].writing;
        for (int v = 0; v < write->count; ++v)
            sqlite3_bind_value(writing, v + 1, write->values[v]);
        good = good && sqlite3_step(writing) == SQLITE_DONE;
        sqlite3_reset(writing);
        ++out->rows;
    }
    out->wall_seconds = seconds_of(CLOCK_MONOTONIC) - wall;
    out->cpu_seconds = seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    sqlite3_finalize(begin);
    sqlite3_finalize(commit);
    return good;
}

struct bare_outcome bare_loop(struct sqlite3 *source, struct sqlite3 *target, long long after_seq, int per_commit)
{
    struct bare_outcome out = {0};
    struct script script = {0};
    if (!prepare(source, target, after_seq)) {
        snprintf(out.error, sizeof out.error, "%s / %s", sqlite3_errmsg(source), sqlite3_errmsg(target));
    } else {
        script = read_script();
        if (!run(target, &script, per_commit, &out))
            snprintf(out.error, sizeof out.error, "%s", sqlite3_errmsg(target));
    }
    for (size_t i = 0; i < script.used; ++i) {
        for (int v = 0; v < script.writes[i].count; ++v)
            sqlite3_value_free(script.writes[i].values[v]);
        free(script.writes[i].values);
    }
    free(script.writes);
    for (int k = 0; k < KINDS; ++k) {
        sqlite3_finalize(kinds[k].reading);
        sqlite3_finalize(kinds[k].writing);
        kinds[k].reading = kinds[k].writing = NULL;
    }
    return out;
}
