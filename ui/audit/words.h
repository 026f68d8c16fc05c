#pragma once

#include <QString>
#include <QStringList>

namespace selaras::ui::log {

/// An action of the audit in words: "order.received" is "Order received". One that has none shows itself.
QString actionWords(const QString &action);
/// "worker/dapurnusa.id" is "Selaras for dapurnusa.id"; a person is their name.
QString actorWords(const QString &actor);
/// Every action that has words; for the test that walks core.
QStringList knownActions();

} // namespace selaras::ui::log
