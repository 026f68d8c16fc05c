#pragma once

#include "eye.h"

#include <QGenericPlugin>
#include <functional>
#include <nlohmann/json.hpp>

namespace selaras::bench {

/// Works with the real window as a person would, by keys and by what is painted, and writes down how long it waited:
/// {"steps": {name: ms ...}, "pages": [ms ...], "scans": [ms ...], "memory": {name: {"now": MiB, "most": MiB}}} or
/// {"failed": at which step}. Takes the password from SELARAS_HAND_PASSWORD, what is scanned at the packing station
/// from SELARAS_HAND_CODES (blanks between them), and writes to the file SELARAS_HAND_REPORT; then the program ends.
class Hand : public QObject {
    Q_OBJECT
public:
    Hand();

private:
    struct Stuck {
        const char *step;
    };
    void work();
    void logIn();
    void visitWorkspaces();
    void walkTabs();
    void search();
    void scroll();
    void pack();

    /// Does it, waits until `shown` and notes the ms between.
    void step(const char *name, const std::function<void()> &act, const std::function<bool()> &shown);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void settle();
    void weigh(const char *name);

    Eye m_eye;
    nlohmann::json m_steps = nlohmann::json::object(), m_pages = nlohmann::json::array(),
                   m_scans = nlohmann::json::array(), m_memory = nlohmann::json::object();
};

class HandPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hand.json")
public:
    QObject *create(const QString &name, const QString &spec) override;
};

} // namespace selaras::bench
