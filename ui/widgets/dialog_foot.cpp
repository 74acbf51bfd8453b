#include "ui/widgets/dialog_foot.h"

#include "ui/widgets/push_buttons.h"

#include <QDialog>
#include <QHBoxLayout>

namespace talbook
{

QHBoxLayout *dialogFoot(QDialog &dialog, const QString &leave, PrimaryButton &work)
{
    work.setDefault(true);
    QObject::connect(&work, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto *leaving = new QPushButton(leave);
    QObject::connect(leaving, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(leaving);
    foot->addWidget(&work);
    return foot;
}

} // namespace talbook
