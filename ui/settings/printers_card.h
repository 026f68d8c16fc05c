#pragma once

#include "printing/printer.h"
#include "services.h"
#include "settings/settings_card.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace selaras::kit {
class Button;
class Field;
} // namespace selaras::kit

namespace selaras::ui {

/// The printers of this PC, which one labels go to, which one packing slips and invoices, and whether its packing
/// station asks for the weight.
class PrintersCard : public SettingsCard {
    Q_OBJECT
public:
    explicit PrintersCard(Services &services, QWidget *parent = nullptr);
    void retranslate() override;

private:
    /// What some papers go to: a printer to choose, to test, to remove.
    struct Line {
        kit::Label *label = nullptr;
        QComboBox *printers = nullptr;
        kit::Button *test = nullptr, *remove = nullptr;
        std::optional<printing::Printer> (*chosen)() = nullptr;
        void (*choose)(const QString &name) = nullptr;
    };
    Line addLine(QGridLayout *grid, const char *name);
    void label(const Line &line, const QString &words);
    void fill();
    void fill(const Line &line, const QString &nobody);
    void add();
    void remove(const QString &name);
    void test(const QString &name);
    std::optional<printing::Printer> typed() const;

    Services &m_services;
    Line m_labels, m_papers; ///< of labels; of packing slips and invoices
    QComboBox *m_way, *m_speech, *m_paper, *m_dpi;
    kit::Field *m_name, *m_where;
    kit::Button *m_add;
    QCheckBox *m_weighs;
};

} // namespace selaras::ui
