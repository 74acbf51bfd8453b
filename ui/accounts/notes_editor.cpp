#include "ui/accounts/notes_editor.h"

#include "core/accounts/account_profile.h"
#include "ui/accounts/field_frame.h"
#include "ui/accounts/link_target.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/surface.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Typing is gathered for this long before it is written.
constexpr int notesPauseMs = 400;

/// Undo and redo are the plan's: the text has no history beside it.
class NotesText : public QPlainTextEdit
{
public:
    NotesText() { setUndoRedoEnabled(false); }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return true;
            }
        }
        return QPlainTextEdit::event(event);
    }
};

/// Shows Markdown and fetches nothing: no picture, no style sheet, no linked page.
class NotesPreview : public QTextBrowser
{
public:
    NotesPreview()
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
    }
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return {}; }
};

/// Markdown says nothing of distances: headings get air above, tables room in their cells.
void spaceOut(QTextDocument &document)
{
    const Theme &theme = Theme::current();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        const bool heading = block.blockFormat().headingLevel() > 0;
        format.setTopMargin(theme.px(heading ? 12 : (block.textList() ? 2 : 6)));
        format.setBottomMargin(theme.px(heading ? 4 : 2));
        QTextCursor(block).mergeBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(theme.px(4));
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(theme.colour(Colour::Border));
        format.setTopMargin(theme.px(metric::Grid));
        format.setBottomMargin(theme.px(metric::Grid));
        table->setFormat(format);
    }
}

} // namespace

NotesEditor::NotesEditor(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_editor(new NotesText), m_preview(new NotesPreview)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::PageMargin, 2 * metric::Grid, metric::PageMargin, 2 * metric::Grid);
    column->setSpacing(metric::Grid);
    m_hint = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3});
    column->addWidget(m_hint);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * metric::Grid);
    grid->setVerticalSpacing(metric::HalfGrid);
    m_editor->setTabChangesFocus(true);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_textHeading = new SectionHeading({});
    m_previewHeading = new SectionHeading({});
    grid->addWidget(m_textHeading, 0, 0);
    grid->addWidget(m_previewHeading, 0, 1);
    grid->addWidget(new FieldFrame(*m_editor), 1, 0);
    grid->addWidget(m_preview, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    column->addLayout(grid, 1);
    setFocusProxy(m_editor);
    m_pause.setSingleShot(true);
    m_pause.setInterval(notesPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NotesEditor::commit);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &NotesEditor::onTyped);
    connect(m_preview, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        if (const QUrl target = linkTarget(url.toString()); target.isValid())
            QDesktopServices::openUrl(target);
    });
    connect(&document, &Document::settling, this, &NotesEditor::commit);
    connect(&document, &Document::currentAccountChanged, this, &NotesEditor::showAccount);
    connect(&document, &Document::stateChanged, this, [this] { m_editor->setReadOnly(!m_document.isEditable()); });
    retranslate();
    showAccount();
}

void NotesEditor::onTyped()
{
    if (m_filling)
        return;
    render();
    // Not restarted by further typing: long typing is written as it goes on.
    if (!m_pause.isActive())
        m_pause.start();
}

void NotesEditor::commit()
{
    m_pause.stop();
    const QString text = m_editor->toPlainText();
    if (text == m_stored || m_account.isNull() || !m_document.isEditable() ||
        !m_document.standings().indexOf(m_account))
        return;
    const AccountId account = m_account;
    const QString before = std::exchange(m_stored, text);
    const auto index = m_document.standings().indexOf(account);
    const QString name = std::get<QString>(m_document.standings().value(*index, FilterField::Name));
    const auto done = m_document.run(
        tr("Notes of %1").arg(name),
        [account, &text](Edit &edit) {
            return setAccountField(edit, std::span(&account, 1), AccountField::Notes, text);
        },
        u"notes:%1"_s.arg(account.value));
    if (!done) {
        m_stored = before;
        Q_EMIT refused(done.error().message, done.error().details);
    }
}

void NotesEditor::showAccount()
{
    const AccountId account = m_document.isOpen() ? m_document.currentAccount() : AccountId();
    if (account != m_account) {
        commit();
        m_account = account;
        m_stored = QString();
        m_filling = true;
        m_editor->clear();
        m_filling = false;
    }
    m_editor->setReadOnly(!m_document.isEditable());
    const auto profile = account.isNull()
                             ? Expected<AccountProfile>(Error())
                             : accountProfile(m_document.plan().database(), account, m_document.words().locale());
    setEnabled(profile.hasValue());
    if (!profile)
        return;
    const QString stored = profile->text(AccountField::Notes);
    const bool typing = m_editor->toPlainText() != m_stored;
    m_stored = stored;
    const QString shown = m_editor->toPlainText();
    // What is being typed goes over what the plan has; blanks alone are stored as nothing and may become words yet.
    if (typing || shown == stored || (stored.isEmpty() && !shown.isEmpty() && shown.trimmed().isEmpty()))
        return;
    const int at = m_editor->textCursor().position();
    const int scrolled = m_editor->verticalScrollBar()->value();
    m_filling = true;
    m_editor->setPlainText(stored);
    m_filling = false;
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(std::min(at, int(stored.size())));
    m_editor->setTextCursor(cursor);
    m_editor->verticalScrollBar()->setValue(scrolled);
    render();
}

void NotesEditor::render()
{
    const int scrolled = m_preview->verticalScrollBar()->value();
    m_preview->document()->setDefaultFont(Theme::current().font(Type::Body));
    // Raw HTML stays text: notes may come from a stranger's file.
    QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
    features |= QTextDocument::MarkdownNoHTML;
    m_preview->document()->setMarkdown(m_editor->toPlainText(), features);
    spaceOut(*m_preview->document());
    m_preview->verticalScrollBar()->setValue(scrolled);
}

void NotesEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAccount();
    render();
}

void NotesEditor::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

void NotesEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_preview)
        render(); // links and code take their colours when the text is read
    QWidget::changeEvent(event);
}

void NotesEditor::retranslate()
{
    m_hint->setText(tr("Markdown: # heading, - list, **bold**, [link](https://…). Saved as you type."));
    m_editor->setAccessibleName(tr("Notes"));
    m_editor->setPlaceholderText(tr("What matters about this account and is in no field"));
    m_preview->setAccessibleName(tr("Preview of the notes"));
    m_preview->setPlaceholderText(tr("What you write beside is shown here as it will be read."));
    m_textHeading->setText(tr("Text"));
    m_previewHeading->setText(tr("Preview"));
}

} // namespace talbook
