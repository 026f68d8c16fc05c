#pragma once

#include "printing/printer.h"
#include "services.h"
#include "settings/settings_card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace selaras::kit {
class Button;
class Field;
} // namespace selaras::kit

namespace selaras::ui {

/// The printers of this PC, which one labels go to, and whether its packing station asks for the weight.
class PrintersCard : public SettingsCard {
    Q_OBJECT
public:
    explicit PrintersCard(Services &services, QWidget *parent = nullptr);
    void retranslate();

private:
    void fill();
    void choose();
    void add();
    void remove();
    void test();
    std::optional<printing::Printer> typed() const;

    Services &m_services;
    kit::Label *m_chosenLabel;
    QComboBox *m_chosen, *m_way, *m_speech, *m_paper, *m_dpi;
    kit::Field *m_name, *m_where;
    kit::Button *m_add, *m_remove, *m_test;
    QCheckBox *m_weighs;
};

} // namespace selaras::ui
