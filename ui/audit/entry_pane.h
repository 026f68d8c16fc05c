#pragma once

#include "audit/log.h"
#include "kit/pane.h"

namespace selaras::ui::log {

/// One entry of the audit whole: in words, and as it is stored and hashed.
class EntryPane : public kit::Pane {
    Q_OBJECT
public:
    explicit EntryPane(QWidget *parent = nullptr);
    void show(const audit::LogRow &row);
};

} // namespace selaras::ui::log
