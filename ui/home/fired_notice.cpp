#include "ui/home/fired_notice.h"

#include "ui/home/action_words.h"
#include "ui/home/home_page.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace talbook
{

FiredNotice::FiredNotice(Document &document, HomePage &home, QWidget *parent)
    : QuietButton({}, parent), m_document(document), m_home(home), m_reading(document)
{
    setFont(Theme::current().font(Type::Caption));
    hide();
    connect(&document, &Document::reset, this, [this] {
        m_reading.forget();
        if (m_home.isVisible() && m_document.isOpen())
            return; // it has told already
        show(0);
        read();
    });
    connect(&document, &Document::figuresChanged, this, [this] {
        if (!m_document.isLarge())
            read();
    });
    connect(&home, &HomePage::actionsRead, this, &FiredNotice::show);
}

void FiredNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_count);
    QuietButton::changeEvent(event);
}

/// Home tells by itself while it is in view. Elsewhere a large plan is looked through once, when it is opened.
void FiredNotice::read()
{
    if (!m_document.isOpen() || m_home.isVisible() || !m_home.seen())
        return;
    m_reading.start(
        tr("Evaluating the rules"),
        [since = m_home.seen()->day, language = m_document.words().language()](
            const Database &database, const Standings &standings, const Progress &) -> Expected<int> {
            const auto actions = nextActions(database, standings, Wording(language));
            TALBOOK_TRY(actions);
            return beganSince(*actions, since);
        },
        [this](const Expected<int> &count) { show(count ? *count : 0); });
}

void FiredNotice::show(int count)
{
    m_count = count;
    const bool tells = count > 0 && m_home.seen();
    setText(tells ? firedText(count, m_home.seen()->day, m_document.words()) : QString());
    setAccessibleName(text());
    setVisible(tells);
}

} // namespace talbook
