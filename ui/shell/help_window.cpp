#include "ui/shell/help_window.h"

#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Whatever a text asks for is not there.
class HelpText : public QTextBrowser
{
public:
    HelpText()
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
        setFrameShape(QFrame::NoFrame);
        setTabChangesFocus(true);
    }
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Markdown says nothing of distances.
void spaceOut(QTextDocument &document)
{
    const Theme &theme = Theme::current();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        const bool heading = block.blockFormat().headingLevel() > 0;
        format.setTopMargin(theme.px(heading ? 14 : (block.textList() ? 3 : 6)));
        format.setBottomMargin(theme.px(heading ? 4 : 3));
        QTextCursor(block).mergeBlockFormat(format);
    }
}

void addParagraph(QTextCursor &cursor, const QString &text, Type type, Colour colour, int above)
{
    const Theme &theme = Theme::current();
    QTextBlockFormat block;
    block.setTopMargin(theme.px(above));
    QTextCharFormat look;
    look.setFont(theme.font(type));
    look.setForeground(theme.colour(colour));
    if (cursor.position() > 0)
        cursor.insertBlock(block, look);
    else
        cursor.setBlockFormat(block);
    cursor.insertText(text, look);
}

} // namespace

HelpWindow &HelpWindow::open(Part part, const Document &document, QWidget *parent)
{
    HelpWindow *window = nullptr;
    for (HelpWindow *known : parent->findChildren<HelpWindow *>()) {
        if (known->isVisible())
            window = known;
    }
    if (!window)
        window = new HelpWindow(document, parent);
    window->show();
    window->raise();
    window->activateWindow();
    window->showPart(part);
    return *window;
}

HelpWindow::HelpWindow(const Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_parts(new SegmentedSwitch({})), m_stack(new QStackedWidget),
      m_firstSteps(new HelpText), m_search(new SearchField), m_terms(new QListWidget), m_explanation(new HelpText),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(metric::Grid));
    m_parts->addSegment({});
    m_parts->addSegment({});
    auto *top = new QHBoxLayout;
    top->addWidget(m_parts);
    top->addStretch(1);
    column->addLayout(top);
    m_stack->addWidget(m_firstSteps);
    auto *glossary = new QWidget;
    layOutGlossary(*glossary);
    m_stack->addWidget(glossary);
    column->addWidget(m_stack, 1);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter belongs to the search
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_parts, &SegmentedSwitch::currentChanged, this, [this](int index) { m_stack->setCurrentIndex(index); });
    resize(theme.px(760), theme.px(580));
    retranslate();
}

void HelpWindow::layOutGlossary(QWidget &page)
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metric::Grid));
    column->addWidget(m_search);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.px(2 * metric::Grid));
    m_terms->setFixedWidth(theme.px(290));
    m_terms->setWordWrap(true);
    m_terms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columns->addWidget(m_terms);
    columns->addWidget(m_explanation, 1);
    column->addLayout(columns, 1);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillTerms);
    connect(m_terms, &QListWidget::currentRowChanged, this, &HelpWindow::explain);
}

void HelpWindow::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    m_stack->setCurrentIndex(part);
    if (part == Glossary)
        m_search->setFocus();
    else
        m_firstSteps->setFocus();
}

HelpWindow::Part HelpWindow::part() const
{
    return Part(m_stack->currentIndex());
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_parts->setAccessibleName(tr("Part of the help"));
    m_parts->setSegmentText(FirstSteps, tr("First Steps"));
    m_parts->setSegmentText(Glossary, tr("Glossary"));
    m_search->setWords(tr("Search the glossary"), tr("A word, or part of its explanation"));
    m_firstSteps->setAccessibleName(tr("First Steps"));
    m_terms->setAccessibleName(tr("Words"));
    m_explanation->setAccessibleName(tr("Explanation"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fillFirstSteps();
    const auto terms = readGlossary(m_document.words());
    m_all = terms ? *terms : std::vector<GlossaryTerm>{{{}, terms.error().message, {}, {}, {}}};
    fillTerms();
}

void HelpWindow::fillFirstSteps()
{
    const auto text = readFirstSteps(m_document.words());
    m_firstSteps->document()->setDefaultFont(Theme::current().font(Type::Body));
    QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
    features |= QTextDocument::MarkdownNoHTML;
    m_firstSteps->document()->setMarkdown(text ? *text : text.error().message, features);
    spaceOut(*m_firstSteps->document());
    m_firstSteps->moveCursor(QTextCursor::Start); // what was put in has pushed it to the end
}

/// What was chosen stays chosen where it is still there, in the other language too.
void HelpWindow::fillTerms()
{
    const int row = m_terms->currentRow();
    const QString chosen = row >= 0 && row < int(m_found.size()) ? m_found[size_t(row)].id : QString();
    m_found = glossaryMatches(m_all, m_search->text());
    int current = 0;
    {
        const QSignalBlocker quiet(m_terms);
        m_terms->clear();
        for (const GlossaryTerm &term : m_found) {
            if (term.id == chosen && m_search->text().isEmpty())
                current = m_terms->count();
            m_terms->addItem(term.term);
        }
        m_terms->setCurrentRow(m_found.empty() ? -1 : current);
    }
    explain(m_terms->currentRow());
}

void HelpWindow::explain(int row)
{
    m_explanation->clear();
    QTextCursor cursor(m_explanation->document());
    if (row < 0 || row >= int(m_found.size())) {
        addParagraph(cursor, tr("Nothing here explains “%1”. Try a shorter word.").arg(m_search->text()), Type::Body,
                     Colour::Text2, 0);
        return;
    }
    const GlossaryTerm &term = m_found[size_t(row)];
    addParagraph(cursor, term.term, Type::Section, Colour::Text, 0);
    if (!term.definition.isEmpty())
        addParagraph(cursor, term.definition, Type::Body, Colour::Text, metric::Grid);
    for (const auto &[heading, text] :
         {std::pair(tr("How it is worked out"), term.formula), std::pair(tr("Where to find it"), term.where)}) {
        if (text.isEmpty())
            continue;
        addParagraph(cursor, heading, Type::Caption, Colour::Text2, 2 * metric::Grid);
        addParagraph(cursor, text, Type::Body, Colour::Text, metric::HalfGrid);
    }
    m_explanation->moveCursor(QTextCursor::Start);
}

/// The arrows choose a word while the search has the keyboard.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_terms, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_all.empty()) {
        fillFirstSteps();
        explain(m_terms->currentRow());
    }
    QDialog::changeEvent(event);
}

void connectHelp(Commands &commands, const Document &document, QWidget *parent)
{
    for (const auto &[command, part] : {std::pair(u"help.first_steps"_s, HelpWindow::FirstSteps),
                                        std::pair(u"help.glossary"_s, HelpWindow::Glossary)}) {
        commands.connectTo(command, [&document, parent, part = part] { HelpWindow::open(part, document, parent); });
    }
}

} // namespace talbook
