#pragma once

#include "audit/log.h"
#include "kit/pane.h"

namespace selaras::ui::log {

/// One entry of the audit whole: in words, and as it is stored and hashed.
class EntryPane : public kit::Pane {
    Q_OBJECT
public:
    explicit EntryPane(QWidget *parent = nullptr);
    /// Its year is told when it is not that of `today`.
    void show(const audit::LogRow &row, const QDate &today);
};

} // namespace selaras::ui::log
