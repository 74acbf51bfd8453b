#include "ui/signals/kind_notice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QHBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostNamed = 3;

} // namespace

KindNotice::KindNotice(QWidget *parent)
    : QWidget(parent), m_text(new PlainLabel({}, {.colour = Colour::WarnText})), m_button(new QuietButton({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::HalfGrid);
    row->setSpacing(metric::Grid);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &KindNotice::pointsRequested);
    hide();
}

void KindNotice::setKinds(const std::vector<KindUse> &kinds)
{
    qint64 records = 0;
    QStringList names;
    for (const KindUse &use : kinds) {
        records += use.records;
        if (size_t(names.size()) < mostNamed)
            names.append(u"“%1”"_s.arg(use.kind.name));
    }
    QString named = names.join(u", "_s);
    if (kinds.size() > mostNamed)
        named = tr("%1 and %n more", "kinds of activity", int(kinds.size() - mostNamed)).arg(named);
    m_text->setText(tr("%n activity record(s) give no points: no preset knows %1.", nullptr, int(records)).arg(named));
    m_button->setText(tr("Give Them Points…"));
    setVisible(!kinds.empty());
}

QString KindNotice::text() const
{
    return m_text->text();
}

} // namespace talbook
