#include "ui/importing/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

enum class Dropped
{
    Nothing,
    Table,
    Plan
};

/// One file at a time: several would be several imports.
QString fileOf(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

Dropped kindOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"talbook")
        return Dropped::Plan;
    const QStringList tables = {u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"vcf"_s};
    return tables.contains(ending) ? Dropped::Table : Dropped::Nothing;
}

} // namespace

FileDrop::FileDrop(QWidget *window) : QObject(window)
{
    window->setAcceptDrops(true);
    // A field in the window takes what is dropped on it for text, and would write the file's address.
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != parent())
        return QObject::eventFilter(watched, event);
    auto &drop = *static_cast<QDropEvent *>(event);
    const QString path = fileOf(drop);
    const Dropped kind = kindOf(path);
    if (kind == Dropped::Nothing) {
        if (widget != parent())
            return QObject::eventFilter(watched, event); // text, or rows of a table, for whoever takes them
        drop.ignore();
        return true;
    }
    drop.setDropAction(Qt::CopyAction); // the file itself stays where it is
    drop.accept();
    if (event->type() != QEvent::Drop)
        return true;
    // What follows may open a window; the program that the file comes from waits for the end of the drag.
    QMetaObject::invokeMethod(
        this, [this, path, kind] { Q_EMIT(kind == Dropped::Plan ? planDropped(path) : tableDropped(path)); },
        Qt::QueuedConnection);
    return true;
}

} // namespace talbook
