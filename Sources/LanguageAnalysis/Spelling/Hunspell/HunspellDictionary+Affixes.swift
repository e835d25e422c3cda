extension HunspellDictionary {
    /// How a word comes from a root.
    struct Analysis {
        /// The root's flags.
        var flags: [UInt32]
        var prefix: HunspellAffix?
        var suffix: HunspellAffix?

        func has(_ mark: HunspellRules.Mark, _ rules: HunspellRules) -> Bool {
            guard let flag = rules.marks[mark] else { return false }
            return flags.contains(flag) || prefix?.flags.contains(flag) == true || suffix?.flags.contains(flag) == true
        }
    }

    /// Whether any way in which a word comes from a root passes a test.
    func anyAnalysis(of word: [UInt8], _ passes: (Analysis) -> Bool) -> Bool {
        for flags in flags(of: word) {
            if let mark = rules.marks[.needsAffix], flags.contains(mark) { continue }
            if passes(Analysis(flags: flags)) { return true }
        }
        if anySuffix(of: word, prefix: nil, passes) { return true }
        return fitting(rules.prefixes, word.first).contains { prefix in
            guard let stem = HunspellDictionary.without(prefix, word, atEnd: false) else { return false }
            let found = flags(of: stem).contains { flags in
                flags.contains(prefix.flag) && !isBroken(prefix, nil) && passes(Analysis(flags: flags, prefix: prefix))
            }
            return found || prefix.crosses && anySuffix(of: stem, prefix: prefix, passes)
        }
    }

    private func anySuffix(of word: [UInt8], prefix: HunspellAffix?, _ passes: (Analysis) -> Bool) -> Bool {
        fitting(rules.suffixes, word.last).contains { suffix in
            guard prefix == nil || suffix.crosses, let stem = HunspellDictionary.without(suffix, word, atEnd: true),
                !isBroken(prefix, suffix)
            else { return false }
            let direct = flags(of: stem).contains { flags in
                guard flags.contains(suffix.flag) else { return false }
                if let prefix, !flags.contains(prefix.flag), !suffix.flags.contains(prefix.flag) { return false }
                return passes(Analysis(flags: flags, prefix: prefix, suffix: suffix))
            }
            return direct || anyInner(stem, outer: suffix, prefix, passes)
        }
    }

    /// A suffix on a suffix: the inner one names the outer among its flags.
    private func anyInner(
        _ word: [UInt8],
        outer: HunspellAffix,
        _ prefix: HunspellAffix?,
        _ passes: (Analysis) -> Bool
    ) -> Bool {
        fitting(rules.suffixes, word.last).contains { inner in
            guard inner.flags.contains(outer.flag), let stem = HunspellDictionary.without(inner, word, atEnd: true)
            else {
                return false
            }
            return flags(of: stem).contains { flags in
                flags.contains(inner.flag) && (prefix.map { flags.contains($0.flag) } ?? true)
                    && passes(Analysis(flags: flags, prefix: prefix, suffix: outer))
            }
        }
    }

    private func fitting(_ affixes: [[HunspellAffix]], _ byte: UInt8?) -> [HunspellAffix] {
        guard let byte else { return affixes[0] }
        return affixes[0].isEmpty ? affixes[Int(byte)] : affixes[Int(byte)] + affixes[0]
    }

    /// Whether one half of a circumfix stands without the other, or an affix needs another that is missing.
    private func isBroken(_ prefix: HunspellAffix?, _ suffix: HunspellAffix?) -> Bool {
        func has(_ affix: HunspellAffix?, _ mark: HunspellRules.Mark) -> Bool {
            guard let flag = rules.marks[mark], let affix else { return false }
            return affix.flags.contains(flag)
        }
        if has(prefix, .circumfix) != has(suffix, .circumfix) { return true }
        return has(prefix, .needsAffix) && suffix == nil || has(suffix, .needsAffix) && prefix == nil
    }

    /// The root that an affix was put on, if it fits.
    private static func without(_ affix: HunspellAffix, _ word: [UInt8], atEnd: Bool) -> [UInt8]? {
        guard word.count >= affix.text.count, word.count + affix.strip.count > affix.text.count else { return nil }
        let root: [UInt8]
        if atEnd {
            guard word.suffix(affix.text.count).elementsEqual(affix.text) else { return nil }
            root = word.dropLast(affix.text.count) + affix.strip
        } else {
            guard word.starts(with: affix.text) else { return nil }
            root = affix.strip + word.dropFirst(affix.text.count)
        }
        return affix.condition.holds(for: root, atEnd: atEnd) ? root : nil
    }
}
