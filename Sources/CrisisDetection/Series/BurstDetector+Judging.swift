import ReputationFoundations

extension BurstDetector {
    /// Scores a sample, then learns from it.
    mutating func judge(_ sample: TimedValue, in scale: SeriesScale) -> BurstScore {
        let gains = gains ?? Gains(scale)
        count += 1
        endBlock(at: sample.at)
        let stabilised = scale.stabilised(sample.value)
        let slots = SeasonalProfile.slots(of: sample.at, offset: Int64(secondsFromUTC) * 1000)
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

        let isResting = lastAlert.map { sample.at.milliseconds(since: $0) <= Self.restMilliseconds } ?? false
        let isUnusual = count > Self.warmUp && surprise >= threshold
        let isAlert = isUnusual && !isResting
        if isAlert { lastAlert = sample.at }
        if surprise < 0.5 { since = nil } else if since == nil { since = sample.at }

        let score = BurstScore(
            observed: sample.value,
            at: sample.at,
            remaining: max(0, Int(Self.warmUp - count)),
            surprise: surprise,
            isAlert: isAlert,
            expected: expected,
            noise: noise,
            scale: scale,
            channel: evidence.loudest,
            record: record.kind,
            since: since
        )
        learn(stabilised, slots, residual, evidence, gains, noise)
        lowest = min(lowest, sample.value)
        highest = max(highest, sample.value)
        return score
    }

    /// The surprise at which an alarm is raised: log10 of the return period in blocks.
    package var threshold: Double {
        let rest = Double(Self.restMilliseconds) / Double(Self.blockMilliseconds)
        return budget.returnPeriod(rest: rest).naturalLogarithm * 0.4342944819032518
    }

    private mutating func endBlock(at instant: Instant) {
        let block = instant.milliseconds.floorDivided(by: Self.blockMilliseconds).quotient
        guard block != self.block else { return }
        if self.block != nil {
            let isLearnt = count > 60
            channels.endBlock(isLearnt: isLearnt)
            plain.endBlock(isLearnt: isLearnt)
            byChannel.endBlock(isLearnt: isLearnt)
            rate.endBlock(isLearnt: count > Self.warmUp && !isResting)
        }
        self.block = block
        isResting = lastAlert.map { instant.milliseconds(since: $0) <= Self.restMilliseconds } ?? false
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
        _ slots: (day: Int, week: Int),
        _ residual: Double,
        _ evidence: EvidenceScales.Evidence,
        _ gains: Gains,
        _ noise: Double
    ) {
        // The first samples are taken as they are: nothing is known yet that they could spoil.
        let clip = count > 50 ? 3.2 : 1e9
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
