#include "core/exchange/csv_writer.h"
#include "core/exchange/markdown_table.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/task_calendar.h"
#include "ui/accounts/table_clipboard.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/theme/paper_look.h"
#include "ui/theme/theme.h"
#include "ui/timeline/task_actions.h"
#include "ui/timeline/task_table.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_tools.h"
#include "ui/timeline/timeline_view.h"

#include <QBuffer>
#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double finer = 2;
constexpr int longestPicture = 16'000; ///< logical pixels; more rows than that do not become a picture
constexpr int pdfResolution = 96;
constexpr int paperResolution = 300;
constexpr double paperMargin = 10; ///< mm
constexpr int paperFoot = 22;

QByteArray pictureOf(TimelineView &view)
{
    const PaperLook light;
    QImage image(view.pictureSize() * finer, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(finer);
    QPainter painter(&image);
    view.paintPicture(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// One page as large as the chart where that is no higher than a page; else as many pages as it takes, each with the
/// head, and a foot that says which it is.
QByteArray pdfOf(TimelineView &view, const QString &title)
{
    const PaperLook light;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    const QSize whole = view.pictureSize();
    const QSizeF paper =
        QPageSize(QPageSize::A4).size(QPageSize::Millimeter).transposed() - QSizeF(2 * paperMargin, 2 * paperMargin);
    const int pageHeight = int(whole.width() * paper.height() / paper.width());
    if (whole.height() <= pageHeight) {
        pdf.setResolution(pdfResolution);
        pdf.setPageLayout(QPageLayout(QPageSize(QSizeF(whole) / pdfResolution, QPageSize::Inch), QPageLayout::Portrait,
                                      QMarginsF(0, 0, 0, 0)));
        QPainter painter(&pdf);
        view.paintPicture(painter);
        painter.end();
        return bytes;
    }
    pdf.setResolution(paperResolution);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                  QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin),
                                  QPageLayout::Millimeter));
    const Theme &theme = Theme::current();
    const int foot = theme.px(paperFoot);
    const std::vector<TimelineView::PicturePage> pages = view.picturePages(pageHeight - foot);
    QPainter painter(&pdf);
    const double scale = double(painter.viewport().width()) / whole.width();
    painter.scale(scale, scale);
    for (size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            pdf.newPage();
        painter.save();
        view.paintPage(painter, pages[page]);
        painter.restore();
        painter.setFont(theme.font(Type::Caption));
        painter.setPen(theme.colour(Colour::Text2));
        const QRect edge(0, pageHeight - foot, whole.width(), foot);
        painter.drawText(edge, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(edge, Qt::AlignRight | Qt::AlignBottom,
                         TimelinePage::tr("Page %1 of %2").arg(page + 1).arg(pages.size()));
    }
    painter.end();
    return bytes;
}

} // namespace

void TimelinePage::fillMenus()
{
    QMenu &out = m_tools->exportMenu();
    out.clear();
    out.addAction(tr("Calendar (.ics)…"), this, [this] { exportAs(u"ics"_s); });
    out.addAction(tr("Picture (PNG)…"), this, [this] { exportAs(u"png"_s); });
    out.addAction(tr("Document (PDF)…"), this, [this] { exportAs(u"pdf"_s); });
    out.addSeparator();
    out.addAction(tr("Copy for a spreadsheet"), this, [this] { copyAs(u"tsv"_s); });
    out.addAction(tr("Copy as CSV"), this, [this] { copyAs(u"csv"_s); });
    out.addAction(tr("Copy as Markdown"), this, [this] { copyAs(u"md"_s); });
    QMenu &more = m_tools->moreMenu();
    more.clear();
    more.addAction(tr("Working days and capacity…"), m_actions, &TaskActions::chooseWorkingDays);
    more.addSeparator();
    more.addAction(tr("Fold all"), this, [this] { m_view->foldAll(true); });
    more.addAction(tr("Unfold all"), this, [this] { m_view->foldAll(false); });
}

CampaignId TimelinePage::chosenCampaign() const
{
    for (const TaskId id : selected()) {
        const Task *task = m_data ? m_data->task(id) : nullptr;
        if (task && !task->campaign.isNull())
            return task->campaign;
    }
    return {};
}

/// What can be done with the chosen tasks.
void TimelinePage::openMenu(const QPoint &global)
{
    const auto tasks = selected();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!tasks.empty()) {
        menu->addAction(tr("Open…"), this, &TimelinePage::openSelected);
        if (m_document.isEditable()) {
            menu->addSeparator();
            menu->addAction(tr("Mark done…"), this, [this, tasks] { m_actions->markDone(tasks); });
            menu->addAction(tr("Skip…"), this, [this, tasks] { m_actions->skip(tasks); });
            menu->addAction(tr("Reopen"), this, [this, tasks] { m_actions->reopen(tasks); });
            menu->addAction(tr("Assign…"), this, [this, tasks] { m_actions->askForOwner(tasks); });
            menu->addSeparator();
            menu->addAction(tr("Remove"), this, [this, tasks] { m_actions->remove(tasks); });
            if (const CampaignId campaign = chosenCampaign(); !campaign.isNull()) {
                menu->addSeparator();
                menu->addAction(tr("Rename or move campaign…"), this,
                                [this, campaign] { m_actions->openCampaign(campaign); });
                menu->addAction(tr("Remove campaign"), this, [this, campaign] { m_actions->removeCampaign(campaign); });
            }
        }
        menu->addSeparator();
    }
    if (m_document.isEditable())
        menu->addAction(tr("New task…"), this, &TimelinePage::addTask);
    menu->addAction(tr("Working days and capacity…"), m_actions, &TaskActions::chooseWorkingDays);
    menu->popup(global);
}

void TimelinePage::copyAs(const QString &format)
{
    if (!m_data)
        return;
    m_selecting = true;
    m_table->select(selected()); // the chart's choice is the table's
    m_selecting = false;
    const Table table = m_table->chosenTable();
    QString text;
    if (format == u"md") {
        text = markdownTable(table);
    } else if (format == u"tsv") {
        text = tabSeparated(table, m_document.words().locale());
    } else {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (const auto written = writeCsv(table, buffer); !written) {
            Q_EMIT failed(written.error());
            return;
        }
        text = QString::fromUtf8(buffer.data());
    }
    QGuiApplication::clipboard()->setText(text);
}

void TimelinePage::exportAs(const QString &format)
{
    if (!m_data)
        return;
    if (format == u"png" && m_view->pictureSize().height() > longestPicture) {
        Q_EMIT failed(
            {ErrorCode::BadInput,
             tr("The chart has too many rows for one picture. Fold groups, filter the tasks, or export it as PDF, "
                "which has as many pages as it takes."),
             {}});
        return;
    }
    const QString title = format == u"ics" ? tr("Export Tasks to a Calendar") : tr("Export the Timeline");
    const QString path = m_dialogs.saveFile(this, title, u"*."_s + format,
                                            QFileInfo(m_document.plan().path()).completeBaseName() + u'.' + format);
    if (path.isEmpty())
        return;
    QStringList pdfTitle{this->title()};
    if (const auto &shown = m_tools->choice().program) {
        const auto program = std::ranges::find(m_data->programs, shown->id, &Program::id);
        if (program != m_data->programs.end())
            pdfTitle.append(program->name);
    }
    pdfTitle.append(m_document.words().locale().toString(m_data->asOf, u"d MMM yyyy"_s));
    QByteArray bytes;
    if (format == u"ics")
        bytes = calendarText(calendarOfTasks(shownTasks(), m_document.plan().uuid(), QDateTime::currentDateTimeUtc(),
                                             m_document.words()));
    else
        bytes = format == u"png" ? pictureOf(*m_view) : pdfOf(*m_view, pdfTitle.join(u" · "_s));
    const auto saved = saveFile(path, [&bytes](QIODevice &device) -> Expected<void> {
        return device.write(bytes) == bytes.size() ? Expected<void>() : Expected<void>(cannotWrite(device));
    });
    if (!saved)
        Q_EMIT failed(saved.error());
}

} // namespace talbook
