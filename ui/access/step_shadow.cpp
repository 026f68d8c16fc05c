#include "access/step_shadow.h"

#include "kit/label.h"

#include <QGridLayout>

namespace selaras::ui {

using kit::Theme;

StepShadow::StepShadow(WizardState &state)
    : WizardStep(state)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space16);
    grid->setVerticalSpacing(Theme::space16);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < 4; ++row) {
        auto *line = new kit::Label({}, kit::Type::Body);
        line->setWordWrap(true);
        grid->addWidget(
            new kit::Label(QString::number(row + 1), kit::Type::Section, kit::Tone::Accent), row, 0, Qt::AlignTop);
        grid->addWidget(line, row, 1);
        m_lines.push_back(line);
    }
    grid->setRowStretch(4, 1);
    retranslate();
}

void StepShadow::retranslate()
{
    m_lines[0]->setText(tr("Orders come in, and stock is reserved for them in your own inventory at once."));
    m_lines[1]->setText(tr("What is sold and not yet known waits under Needs mapping: say once which SKU it is."));
    m_lines[2]->setText(
        tr("Under Channels you see beside each listing what the shop shows and what it would be told."));
    m_lines[3]->setText(tr(
        "When the figures are right, choose the shop there and press W: you see once more what would be written, then switch it on. Switch it off again at any time."));
}

} // namespace selaras::ui
