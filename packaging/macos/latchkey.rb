# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Homebrew cask of a release; fill in the version, and the sum from SHA256SUMS.
cask "latchkey" do
  version "0.1.0"
  sha256 :no_check

  url "https://github.com/latchkey/latchkey/releases/download/v#{version}/Latchkey-#{version}-macos.dmg"
  name "Latchkey"
  desc "Viewer for rented GPU machines"
  homepage "https://github.com/latchkey/latchkey"

  depends_on macos: ">= :big_sur"

  app "Latchkey.app"

  uninstall quit: "io.github.latchkey.Latchkey"

  zap trash: [
    "~/Library/Caches/latchkey",
    "~/Library/Preferences/latchkey",
    "~/Library/Saved Application State/io.github.latchkey.Latchkey.savedState",
  ]
end
