#include "ui/scoring/model_foot.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace talbook
{

ModelFoot::ModelFoot(QWidget *parent) : QWidget(parent)
{
    setSurface(*this, Surface::Raised);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::InspectorMargin, metric::Grid, metric::InspectorMargin, metric::Grid);
    row->setSpacing(metric::Grid);
    m_reason = new PlainLabel({}, {.colour = Colour::Text2});
    m_reason->setWordWrap(true);
    m_showFault = new QuietButton(tr("Show the field"));

    m_naming = new QWidget;
    auto *naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(metric::Grid);
    m_newName = new QLineEdit;
    m_newName->setAccessibleName(tr("Name of the new model"));
    m_newName->installEventFilter(this);
    m_saveNew = new QPushButton(tr("Save"));
    auto *cancel = new QuietButton(tr("Cancel"));
    naming->addWidget(new PlainLabel(tr("Name of the new model")));
    naming->addWidget(m_newName, 1);
    naming->addWidget(m_saveNew);
    naming->addWidget(cancel);

    m_discard = new QPushButton(tr("Discard"));
    m_saveAs = new QPushButton(tr("Save as a New Model…"));
    m_saveAs->setToolTip(
        plainToolTip(tr("Keeps the figures under a name of their own; the model in use goes on scoring the plan.")));
    m_apply = new PrimaryButton(tr("Apply"));
    row->addWidget(m_reason, 1);
    row->addWidget(m_showFault);
    row->addWidget(m_naming, 1);
    row->addWidget(m_discard);
    row->addWidget(m_saveAs);
    row->addWidget(m_apply);
    const auto save = [this] { Q_EMIT saveRequested(m_newName->text()); };
    connect(m_showFault, &QPushButton::clicked, this, &ModelFoot::faultRequested);
    connect(m_saveNew, &QPushButton::clicked, this, save);
    connect(cancel, &QPushButton::clicked, this, &ModelFoot::endNaming);
    connect(m_saveAs, &QPushButton::clicked, this, &ModelFoot::namingRequested);
    connect(m_discard, &QPushButton::clicked, this, &ModelFoot::discardRequested);
    connect(m_apply, &QPushButton::clicked, this, &ModelFoot::applyRequested);
    connect(m_newName, &QLineEdit::returnPressed, this, save);
    connect(m_newName, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_saveNew->setEnabled(!text.trimmed().isEmpty()); });
    showButtons();
}

void ModelFoot::setState(const State &state)
{
    m_isFault = state.isFault;
    m_reason->setText(state.reason);
    m_reason->setLook({.colour = state.isFault ? Colour::BadText : Colour::Text2});
    m_apply->setEnabled(state.canApply);
    m_apply->setToolTip(plainToolTip(state.reason));
    m_saveAs->setEnabled(state.canSave);
    m_discard->setEnabled(state.canDiscard);
    showButtons();
}

void ModelFoot::startNaming(const QString &name)
{
    m_isNaming = true;
    m_newName->setText(name);
    showButtons();
    m_newName->setFocus(Qt::OtherFocusReason);
    m_newName->selectAll();
}

void ModelFoot::endNaming()
{
    m_isNaming = false;
    showButtons();
}

void ModelFoot::showButtons()
{
    m_naming->setVisible(m_isNaming);
    m_showFault->setVisible(!m_isNaming && m_isFault);
    for (QWidget *widget : {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_discard),
                            static_cast<QWidget *>(m_saveAs), static_cast<QWidget *>(m_apply)})
        widget->setVisible(!m_isNaming);
}

/// Escape leaves the naming, not the window.
bool ModelFoot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_newName && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endNaming();
        m_saveAs->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace talbook
