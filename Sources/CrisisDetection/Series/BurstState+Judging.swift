import ReputationFoundations

extension BurstState {
    /// Scores a sample, then learns from it.
    mutating func judge(_ sample: TimedValue, in scale: SeriesScale, offset: Int64) -> BurstScore {
        count += 1
        endBlock(at: sample.at, lasting: scale.blockMilliseconds)
        let stabilised = scale.stabilised(sample.value)
        let slots = SeasonalProfile.slots(of: sample.at, offset: offset)
        let seasonal = season.weight * season.offset(slots)
        if count == 1 {
            level = stabilised
            (lowest, highest) = (sample.value, sample.value)
        }
        let expected = level + seasonal
        let residual = stabilised - expected
        let noise = scales.noise

        let evidence = scales.judge(residual, count: count)
        let record = record(sample.value)
        let own = channels.standardised(evidence)
        let plainSum = evidence.weighed + record.bonus
        let channelSum = own.weighed + record.bonus
        let raw = (plain.surprise(plainSum) + byChannel.surprise(channelSum)) / 2
        let surprise = rate.corrected(raw)
        plain.observe(plainSum)
        byChannel.observe(channelSum)
        rate.observe(raw)

        if surprise < 0.5 { since = nil } else if since == nil { since = sample.at }
        let isAlert =
            count > BurstDetector.warmUp && surprise >= threshold
            && mayAlert(at: sample.at, surprise: surprise)
        if isAlert { (lastAlert, lastSurprise) = (sample.at, surprise) }

        let score = BurstScore(
            observed: sample.value,
            at: sample.at,
            remaining: max(0, Int(BurstDetector.warmUp - count)),
            surprise: surprise,
            isAlert: isAlert,
            expected: expected,
            noise: noise,
            scale: scale,
            channel: evidence.loudest,
            record: record.kind,
            since: since
        )
        let isNewNormal = since.map { sample.at.milliseconds(since: $0) > BurstDetector.restMilliseconds } ?? false
        learn(stabilised, slots, residual, evidence, noise, isNewNormal: isNewNormal)
        lowest = min(lowest, sample.value)
        highest = max(highest, sample.value)
        return score
    }

    /// A day after the last alarm, two days as long as what raised it has not ended, and at once what is a hundred times
    /// rarer: a chance alarm in the morning must not hide a storm at noon.
    private func mayAlert(at instant: Instant, surprise: Double) -> Bool {
        guard let lastAlert, surprise < lastSurprise + 2 else { return true }
        let passed = instant.milliseconds(since: lastAlert)
        let isSameStretch = since.map { $0 <= lastAlert } ?? false
        return passed > (isSameStretch ? 2 : 1) * BurstDetector.restMilliseconds
    }

    private mutating func endBlock(at instant: Instant, lasting milliseconds: Int64) {
        let block = instant.milliseconds.floorDivided(by: milliseconds).quotient
        guard block != self.block else { return }
        if self.block != nil {
            let isLearnt = count > 60
            channels.endBlock(isLearnt: isLearnt)
            plain.endBlock(isLearnt: isLearnt)
            byChannel.endBlock(isLearnt: isLearnt)
            rate.endBlock(isLearnt: count > BurstDetector.warmUp && !isResting)
        }
        self.block = block
        isResting = lastAlert.map { instant.milliseconds(since: $0) <= BurstDetector.restMilliseconds } ?? false
    }

    /// A value beyond all before it, by more than 7 % of their range.
    private func record(_ value: Double) -> (kind: BurstScore.Record?, bonus: Double) {
        guard count > 101 else { return (nil, 0) }
        let margin = 0.07 * (highest - lowest)
        if value > highest + margin { return (.highest, 2) }
        if value < lowest - margin { return (.lowest, 1.5) }
        return (nil, 0)
    }

    private mutating func learn(
        _ stabilised: Double,
        _ slots: SeasonalProfile.Slots,
        _ residual: Double,
        _ evidence: EvidenceScales.Evidence,
        _ noise: Double,
        isNewNormal: Bool
    ) {
        // The first samples are taken as they are: nothing is known yet that they could spoil. What lasts for longer
        // than a day is the new normal, and is learnt ten times as quickly.
        let clip = count <= 50 ? 1e9 : isNewNormal ? 32 : 3.2
        scales.learn(evidence, gain: max(gains.usual, 1 / count), limit: clip)
        let limit = count > 50 ? clip * noise : 1e9
        level += max(gains.level, 1 / count) * residual.clipped(to: limit)
        season.learn(
            slots,
            deviation: stabilised - level,
            limit: limit,
            slow: gains.season,
            weighing: gains.usual
        )
    }
}

extension EvidenceScales.Evidence {
    /// All channels in one number: the loudest, and a third of what all add.
    var weighed: Double {
        let zero = SIMD4<Double>(repeating: 0)
        let sum = pointwiseMax(above, zero).sum() + pointwiseMax(below, zero).sum() + max(unrest, 0)
        return max(above.max(), below.max(), unrest) + sum / 3
    }

    /// Which channel shows most.
    var loudest: BurstScore.Channel {
        var best = BurstScore.Channel.unrest
        var most = unrest
        for index in 0..<4 {
            if above[index] > most { (best, most) = (.above(index), above[index]) }
            if below[index] > most { (best, most) = (.below(index), below[index]) }
        }
        return best
    }
}
