#include "ui/documents/document_preview.h"

#include "core/documents/markdown_html.h"
#include "ui/accounts/link_target.h"
#include "ui/documents/document_states.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextTable>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Whatever a text asks for is not there.
class DataBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString previewStyle(const Theme &theme)
{
    const auto colour = [&theme](Colour name) { return theme.colour(name).name(); };
    const int body = theme.font(Type::Body).pixelSize();
    return u"h1 { font-size: %1px; margin-top: 0px; margin-bottom: 8px; }"
           "h2 { font-size: %2px; margin-top: 20px; margin-bottom: 8px; }"
           "h3 { font-size: %3px; margin-top: 14px; margin-bottom: 6px; }"
           "p, ul, ol { margin-top: 0px; margin-bottom: 8px; } li { margin-bottom: 3px; }"
           "a { color: %4; } blockquote { color: %5; margin-left: 16px; margin-right: 0px; }"
           "pre, code { font-family: \"DejaVu Sans Mono\", monospace; }"
           "table { border-collapse: collapse; border-style: none; margin-bottom: 10px; }"
           "th { color: %5; padding: 3px 6px; border-bottom: 1px solid %6; }"
           "td { padding: 3px 6px; border-bottom: 1px solid %7; }"_s.arg(theme.font(Type::Title).pixelSize())
               .arg(theme.font(Type::Section).pixelSize() + 1)
               .arg(body + 1)
               .arg(colour(Colour::Accent), colour(Colour::Text2), colour(Colour::Control), colour(Colour::Sep));
}

} // namespace

DocumentPreview::DocumentPreview(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document),
      m_file(new ElidedLabel({}, {.type = Type::Body, .weight = Weight::Medium})),
      m_copy(new IconButton(icon(u"clipboard-copy"), {})),
      m_remark(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2})), m_browser(new DataBrowser)
{
    m_file->setOwnText();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, metric::HalfGrid, metric::PageMargin, 0);
    row->addWidget(m_file, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    column->addWidget(m_remark);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->setUndoRedoEnabled(false);
    m_browser->document()->setDocumentMargin(Theme::current().px(metric::PageMargin));
    column->addWidget(m_browser, 1);
    setFocusProxy(m_browser);
    connect(m_copy, &QToolButton::clicked, this, &DocumentPreview::copy);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        if (const QUrl target = linkTarget(url.toString()); target.isValid())
            QDesktopServices::openUrl(target);
    });
    connect(&Theme::current(), &Theme::changed, this, [this] { fill(true); });
    retranslate();
}

void DocumentPreview::show(const DocumentDraft &draft)
{
    const bool same = draft.path == m_draft.path;
    const bool sameText = same && draft.markdown == m_draft.markdown;
    m_draft = draft;
    if (!sameText)
        fill(same);
    m_file->setText(QFileInfo(draft.path).fileName());
    m_remark->setText(DocumentStates::full(draft, m_document.words().locale()));
    m_copy->setEnabled(!draft.markdown.isEmpty());
}

void DocumentPreview::showReason(const QString &reason)
{
    m_draft = {};
    m_browser->clear();
    m_file->setText({});
    m_remark->setText(reason);
    m_copy->setEnabled(false);
}

void DocumentPreview::setBusy(bool busy)
{
    m_browser->setEnabled(!busy);
}

void DocumentPreview::fill(bool keepPlace)
{
    const int place = m_browser->verticalScrollBar()->value();
    const Theme &theme = Theme::current();
    QTextDocument &text = *m_browser->document();
    text.setDefaultFont(theme.font(Type::Body));
    text.setDefaultStyleSheet(previewStyle(theme));
    m_browser->setHtml(QString::fromUtf8(markdownToHtml(m_draft.markdown.toStdString()).html));
    for (QTextFrame *frame : text.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            format.setCellSpacing(0);
            table->setFormat(format);
        }
    }
    if (keepPlace)
        m_browser->verticalScrollBar()->setValue(place);
}

QString DocumentPreview::markdown() const
{
    return withoutMarks(m_draft.markdown);
}

QString DocumentPreview::remark() const
{
    return m_remark->text();
}

void DocumentPreview::copy() const
{
    if (!m_draft.markdown.isEmpty())
        QGuiApplication::clipboard()->setText(markdown());
}

void DocumentPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DocumentPreview::retranslate()
{
    m_copy->setName(tr("Copy the document as Markdown"));
    m_browser->setAccessibleName(tr("Preview of the document"));
    if (!m_draft.path.isEmpty())
        m_remark->setText(DocumentStates::full(m_draft, m_document.words().locale()));
}

} // namespace talbook
