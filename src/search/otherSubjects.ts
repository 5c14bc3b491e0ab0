import {termsOf} from './terms';

/** What people look up elsewhere and never in a shop after a payment. No word for a kind of shop or for what it sells: people name those. */
const english =
  'laptop iphone ipad macbook windows photoshop javascript python css html router modem playstation xbox netflix spotify youtube ' +
  'instagram facebook twitter tiktok whatsapp telegram gmail google linux ' +
  'flight airfare timetable passport itinerary concert movie film lyrics guitar piano ' +
  'football basketball tennis cricket olympics marathon yoga workout diet calories vitamin pregnancy toddler symptoms ' +
  'fever headache cough vaccine covid surgery recipe boil egg noodles banana ingredients ' +
  'mortgage pension dividend stocks bitcoin ethereum crypto forex inflation scholarship homework essay exam ' +
  'weather forecast temperature earthquake president election parliament horoscope zodiac ' +
  'puppy kitten aquarium lawn tyre brake bulb translate grammar spelling poem novel chess sudoku knitting origami sightseeing';

const chinese =
  '笔记本电脑 苹果手机 路由器 微博 抖音 视频会员 爱奇艺 优酷 机票 航班 高铁 动车 签证 护照 攻略 演唱会 电影 歌词 吉他 钢琴 足球 篮球 世界杯 奥运 马拉松 ' +
  '瑜伽 减肥 热量 维生素 怀孕 发烧 感冒 咳嗽 头痛 疫苗 菜谱 红烧肉 炒蛋 房贷 公积金 社保 养老金 股票 股市 基金 比特币 外汇 作业 作文 高考 考研 ' +
  '天气 气温 地震 总统 选举 星座 运势 狗粮 养狗 养猫 轮胎 车险 驾照 违章 钥匙 快递 招聘 简历 起名 语法 写诗 小说 象棋 个税';

const words = new Set(termsOf(english).map(({text}) => text));
const sayings = chinese.split(' ');

/**
 * Words that many queries about something else have, so that `laptop screen cracked` is not answered with a broken terminal.
 *
 * @param query A normalised query.
 */
export const namesOtherSubject = (query: string): boolean =>
  termsOf(query).some(({text}) => words.has(text)) || sayings.some((saying) => query.includes(saying));
