package io.lianxin.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"修桥3座", "修桥３座"})
    void aDigitOfEitherWidthIsSeen(String sentence) {
        assertThat(SignWords.hasDigit(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "组成三支巡桥队",
                "两处栏杆松了",
                "换下十余盏路灯,共四大类",
                "一百二十户通了水",
                "每旬议事一次",
                "以一年为周期",
                "开了第二次议事会",
                "这是第一次",
                "第十一届灯会",
                "三级平台"
            })
    void aNumeralThatCountsSomethingIsANumber(String sentence) {
        assertThat(SignWords.hasCount(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大家一起统一安排",
                "千方百计联通千家万户",
                "一个好办法",
                "第一时间赶到",
                "这是第一要务",
                "百年老桥",
                "万一下雨",
                "党群物业三位一体",
                "一次性纸杯",
                "村两委",
                "十分重要"
            })
    void aNumeralInAnotherWordIsNone(String sentence) {
        assertThat(SignWords.hasCount(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年上半年", "去年桥塌了", "近日议定", "近年来", "每月轮值", "“七一”前夕"})
    void aDayMonthOrYearInWordsIsADate(String sentence) {
        assertThat(SignWords.hasDate(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"目前桥已修好", "当前要抓紧", "如今方便了", "夜里出行不便", "新时代", "桥是今天的路"})
    void aWordForNowSaysNoDate(String sentence) {
        assertThat(SignWords.hasDate(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"住建局认领后回复", "居民反映桥灯不亮", "责成镇里跟进"})
    void aVerbOfHandlingIsAStep(String sentence) {
        assertThat(SignWords.hasStep(sentence)).isTrue();
        assertThat(SignWords.hasStep("桥头早市很热闹")).isFalse();
    }
}
