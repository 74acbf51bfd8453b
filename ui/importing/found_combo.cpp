#include "ui/importing/found_combo.h"

#include <QSignalBlocker>

#include <algorithm>

namespace talbook
{

FoundCombo::FoundCombo(const QString &accessibleName, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT said(currentData().toString()); });
}

void FoundCombo::show(const QString &found, const QList<Choice> &choices, const QString &said)
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(found, QString());
    for (const Choice &choice : choices)
        addItem(choice.text, choice.value);
    setCurrentIndex(said.isEmpty() ? 0 : std::max(0, findData(said)));
}

} // namespace talbook
