#include "ui/shell/plan_notice.h"

#include "core/scoring/setting_notices.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QHBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

PlanNotice::PlanNotice(Document &document, Commands &commands, QWidget *parent)
    : QWidget(parent), m_document(document), m_text(new PlainLabel({}, {.colour = Colour::WarnText})),
      m_model(new QuietButton({})), m_close(new IconButton(icon(u"x"), {}))
{
    setObjectName(u"planNotice"_s);
    setSurface(*this, Surface::Raised);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, metric::HalfGrid, metric::InspectorMargin, metric::HalfGrid);
    row->setSpacing(metric::Grid);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    row->addWidget(m_model);
    row->addWidget(m_close);
    column->addLayout(row);
    column->addWidget(new ThinLine(Qt::Horizontal));
    connect(m_model, &QPushButton::clicked, commands.action(u"account.model"_s), &QAction::trigger);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_closed = m_text->text();
        hide();
    });
    connect(&document, &Document::reset, this, &PlanNotice::refresh);
    refresh();
}

QString PlanNotice::text() const
{
    return m_text->text();
}

void PlanNotice::refresh()
{
    m_model->setText(tr("Choose a Model…"));
    m_close->setName(tr("Close this notice"));
    QStringList sentences;
    bool model = false;
    if (m_document.isOpen()) {
        // What cannot be read now would have kept the plan from opening.
        const auto notices = settingNotices(m_document.plan().database(), m_document.words());
        for (const SettingNotice &notice : notices ? *notices : std::vector<SettingNotice>()) {
            sentences.append(notice.sentence);
            model = model || notice.about == SettingNotice::About::ScoringModel;
        }
    } else {
        m_closed.clear();
    }
    m_text->setText(sentences.join(u' '));
    m_model->setVisible(model);
    setVisible(!sentences.isEmpty() && m_text->text() != m_closed);
}

} // namespace talbook
