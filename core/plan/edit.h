#pragma once

#include "core/plan/database.h"

namespace talbook
{

/// What a command may do while it runs: write through one connection inside one transaction, and make new keys.
class Edit
{
public:
    Edit(const Database &database, qint64 firstId) : m_database(database), m_nextId(firstId) {}
    Edit(const Edit &) = delete;
    Edit &operator=(const Edit &) = delete;

    const Database &database() const { return m_database; }

    /// Keys of one command run upwards from a random start: they never collide with another machine's, keep the order
    /// in which rows were made, and let SQLite append instead of scattering its pages.
    qint64 newId() { return m_nextId++; }
    template <class T> T newId() { return T{newId()}; }

    /// For a step that learns only by its work what it should be called ("Import a.csv: 85 accounts").
    void setTitle(const QString &title) { m_title = title; }
    const QString &title() const { return m_title; }

    /// The version of the plan (History::version) whose changes the step takes over.
    void setMergedVersion(const QString &version) { m_mergedVersion = version; }
    const QString &mergedVersion() const { return m_mergedVersion; }

private:
    const Database &m_database;
    qint64 m_nextId;
    QString m_title;
    QString m_mergedVersion;
};

} // namespace talbook
