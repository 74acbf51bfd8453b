#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace talbook
{

class PlainLabel;
class PrimaryButton;

/// The editor's buttons and why they cannot be pressed; in their place, while a new model is named, a field for that.
class ModelFoot : public QWidget
{
    Q_OBJECT

public:
    explicit ModelFoot(QWidget *parent = nullptr);

    struct State
    {
        QString reason; ///< what Apply would do, or why it cannot
        bool isFault = false;
        bool canApply = false;
        bool canSave = false;
        bool canDiscard = false;
    };
    void setState(const State &state);
    void startNaming(const QString &name);
    void endNaming();
    bool isNaming() const { return m_isNaming; }

    PrimaryButton &applyButton() const { return *m_apply; }
    QPushButton &saveAsButton() const { return *m_saveAs; }
    QPushButton &discardButton() const { return *m_discard; }
    QPushButton &faultButton() const { return *m_showFault; }
    QLineEdit &nameField() const { return *m_newName; }
    PlainLabel &reasonLabel() const { return *m_reason; }

Q_SIGNALS:
    void applyRequested();
    void discardRequested();
    void namingRequested();
    void saveRequested(const QString &name);
    void faultRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showButtons();

    PlainLabel *m_reason;
    QPushButton *m_showFault;
    QWidget *m_naming;
    QLineEdit *m_newName;
    QPushButton *m_saveNew;
    QPushButton *m_discard;
    QPushButton *m_saveAs;
    PrimaryButton *m_apply;
    bool m_isNaming = false;
    bool m_isFault = false;
};

} // namespace talbook
