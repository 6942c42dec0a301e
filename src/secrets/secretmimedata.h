// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QMimeData>

namespace latchkey {

/**
 * A secret on its way to another program: text that says of itself that it is one, so that
 * clipboard managers and histories leave it alone. The text is made when it is asked for.
 */
class SecretMimeData : public QMimeData {
    Q_OBJECT

public:
    explicit SecretMimeData(const Secret &secret);

    /** From now on the text that is handed out is empty. */
    void hollow() { m_secret = {}; }

    bool hasFormat(const QString &mimeType) const override;
    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    Secret m_secret;
};

} // namespace latchkey
