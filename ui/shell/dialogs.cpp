#include "ui/shell/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// Words of Qt's file dialog that Qt's own translation leaves in English: Talbook's has them under Qt's names.
struct QtWord
{
    const char *text, *comment;
};
[[maybe_unused]] constexpr QtWord fileDialogWords[] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"), nullptr},
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"), nullptr},
};

/// Text may hold names from files: it is shown as written, never read as HTML.
void showPlain(QMessageBox &box, const QString &title, const QString &text)
{
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
}

} // namespace

QString DesktopDialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DesktopDialogs::saveFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString DesktopDialogs::newFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter, nullptr, QFileDialog::DontConfirmOverwrite);
}

QString DesktopDialogs::folder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

void DesktopDialogs::error(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::Ok, parent);
    showPlain(box, u"Talbook"_s, error.message);
    box.setDetailedText(error.details);
    box.exec();
}

void DesktopDialogs::inform(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, {}, {}, QMessageBox::Ok, parent);
    showPlain(box, title, text);
    box.exec();
}

int DesktopDialogs::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &answers,
                           const QString &details)
{
    QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::NoButton, parent);
    showPlain(box, title, text);
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i < answers.size(); ++i)
        buttons.append(
            box.addButton(answers[i], i + 1 < answers.size() ? QMessageBox::AcceptRole : QMessageBox::RejectRole));
    box.setEscapeButton(buttons.last());
    box.setDetailedText(details);
    box.exec();
    const auto index = buttons.indexOf(box.clickedButton());
    return int(index < 0 ? answers.size() - 1 : index);
}

} // namespace talbook
