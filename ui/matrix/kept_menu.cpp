#include "ui/matrix/kept_menu.h"

#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/widgets/menu_text.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace talbook
{

using namespace Qt::StringLiterals;

KeptMenu::KeptMenu(Document &document, QWidget *parent)
    : QPushButton(parent), m_document(document), m_menu(new QMenu(this))
{
    setObjectName(u"keptWhatIfs"_s);
    setIcon(talbook::icon(u"bookmark"));
    setFlat(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &KeptMenu::fillMenu);
    connect(&document, &Document::reset, this, &KeptMenu::refresh);
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches("setting"))
            refresh(); // no score hangs on them, so nothing else is told
    });
    refresh();
}

std::vector<KeptWhatIf> KeptMenu::kept() const
{
    if (!m_document.isOpen())
        return {};
    auto found = keptWhatIfs(m_document.plan().database(), m_document.standings().model());
    return found ? std::move(*found) : std::vector<KeptWhatIf>();
}

void KeptMenu::refresh()
{
    const auto count = kept().size();
    //: what-ifs kept under a name, and how many
    setText(tr("Kept %1").arg(QLocale().toString(qulonglong(count))));
    setAccessibleName(tr("Kept what-ifs"));
    setVisible(count > 0);
}

void KeptMenu::fillMenu()
{
    m_menu->clear();
    const auto all = kept();
    for (const KeptWhatIf &one : all)
        m_menu->addAction(menuText(one.name), this, [this, one] { Q_EMIT chosen(one); });
    if (all.empty() || !m_document.isEditable())
        return;
    m_menu->addSeparator();
    for (const KeptWhatIf &one : all)
        m_menu->addAction(talbook::icon(u"trash-2"), tr("Remove “%1”").arg(menuText(one.name)), this,
                          [this, one] { remove(one); });
}

void KeptMenu::remove(const KeptWhatIf &kept)
{
    const auto done = m_document.run(tr("Remove what-if “%1”").arg(kept.name),
                                     [&kept](Edit &edit) { return removeKeptWhatIf(edit, kept.id); });
    if (!done)
        Q_EMIT refused(done.error().message, done.error().details);
}

void KeptMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QPushButton::changeEvent(event);
}

} // namespace talbook
