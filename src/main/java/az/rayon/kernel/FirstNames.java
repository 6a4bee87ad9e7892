package az.rayon.kernel;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// First names that are common in Azerbaijan, folded.
public final class FirstNames {

  public static final Set<String> ALL = Stream.of("""
      Abbas Abdulla Adil Afaq Afət Ağa Ağarəhim Akif Alik Alim Alı Almaz Altay Anar Arif Arzu Asəf Aslan Aydan Aydın
      Aygül Aygün Ayla Aynur Aysel Aysu Aytac Aytən Azad Azər Bahar Bəhruz Bəxtiyar Cabir Cahangir Camal Cavad Cavid
      Ceyhun Ceyran Cəfər Cəmil Cəmilə Cəmalə Çingiz Dilarə Dilbər Elçin Eldar Eldəniz Elgün Elman Elmar Elmir Elmira
      Elnarə Elnur Elnurə Elşad Elşən Elton Elvin Elxan Emil Emin Esmira Etibar Əfqan Əhməd Ələkbər Ələsgər Əli Əlövsət
      Əsəd Əşrəf Əziz Fazil Famil Faiq Faiqə Fatma Fəxrəddin Fərhad Fərid Fəridə Fidan Fikrət Firəngiz Firuzə Füzuli
      Gülnar Gülnarə Gülşən Gülnaz Günay Günel Hacı Həcər Həmid Həsən Hikmət Hüseyn Hüseynqulu Xanım Xalid Xəlil Xəyal
      Xumar İbrahim İdris İkram İlham İlhamə İlkin İlqar İlyas İradə İsa İsgəndər İslam İsmayıl İsmət Jalə Kamal Kamil
      Kamran Kənan Kəmalə Kərim Konul Könül Lalə Lamiyə Leyla Ləman Ləman Lətifə Mahir Mahmud Maqsud Məhəmməd Məleykə
      Məmməd Məmmədəli Mənsur Məryəm Məsim Mətanət Mikayıl Minarə Mirzə Mövlud Murad Musa Mustafa Mübariz Müşfiq Nadir
      Nailə Namiq Nazim Nazlı Nərgiz Nəriman Nərmin Nəsib Nicat Nigar Nihad Nizami Novruz Nuray Nuranə Nuriyyə Oktay
      Oqtay Orxan Orucəli Pərvanə Pərviz Qasım Qabil Qəmər Qurban Ramal Ramil Ramin Ramiz Rasim Raul Rauf Rəfael Rəhim
      Rəna Rəşad Rəsul Rövşən Rüstəm Ruslan Rüfət Sabir Sabirə Sadıq Sahib Samir Samirə Sara Seymur Sevda Sevil Sevinc
      Səbinə Səidə Səkinə Səlim Səma Səmayə Səməd Sənan Sərxan Solmaz Sona Sübhan Sülhiyyə Süleyman Şahin Şamil Şəbnəm
      Şəfiqə Şəhla Şəhriyar Şirin Tahir Tamella Tamerlan Tarlan Teymur Təranə Toğrul Tofiq Tural Turan Türkan Ülkər
      Ülviyyə Ülvi Vaqif Vahid Validə Vəfa Vidadi Vüqar Vüsal Vüsalə Yaqub Yaşar Yavər Yusif Zahid Zakir Zaur Zemfira
      Zenfira Zeynəb Zərifə Ziya Zöhrə Zülfiyyə Zümrüd""".split("\\s+"))
      .map(Azerbaijani::fold).collect(Collectors.toUnmodifiableSet());

  private FirstNames() {}
}
