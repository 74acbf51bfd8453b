#include "ui/results/usual_foot.h"

#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace talbook
{

void addUsualFoot(QDialog &dialog, QVBoxLayout &column, PlainLabel &fault, bool editable,
                  const std::function<void()> &showUsual)
{
    auto *usual = new QuietButton(QCoreApplication::translate("UsualFoot", "Fill in the usual values"));
    usual->setAutoDefault(false);
    QObject::connect(usual, &QPushButton::clicked, &dialog, showUsual);
    column.addWidget(usual, 0, Qt::AlignLeft);
    fault.setWordWrap(true);
    fault.hide();
    column.addWidget(&fault);
    auto *work = new PrimaryButton(QCoreApplication::translate("UsualFoot", "Change"));
    work->setEnabled(editable);
    column.addLayout(dialogFoot(dialog, QCoreApplication::translate("UsualFoot", "Cancel"), *work));
}

} // namespace talbook
